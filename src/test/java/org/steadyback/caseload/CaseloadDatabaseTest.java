package org.steadyback.caseload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.access.CareRole;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Patients;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.grading.Parameter;
import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.AccountId;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.progression.ClinicalNumbers;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.FlareDiary;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.StatementLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

@PortalTest
class CaseloadDatabaseTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementLog statements;

    @Autowired
    CaseloadReader reader;

    @Autowired
    ChartSummaryReader summaries;

    @Autowired
    Patients patients;

    @Autowired
    PatientReader patientReader;

    @Autowired
    FlareDiary flares;

    @Autowired
    ClinicalNumbers numbers;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void putsThoseOnTopWhoNeedALookFirst() {
        ward.patient("Iris Without");
        ward.patient("Henry OnTrack")
                .asked(daysAgo(14), 1, 7)
                .did(14, 1, Felt.pain(3, 3, 3))
                .reviewed(TODAY, "");
        ward.patient("Gita New").asked(TODAY, 2, 7);
        ward.patient("Fred Slipping")
                .asked(daysAgo(14), 1, 7)
                .did(14, 6, Felt.pain(3, 3, 3))
                .reviewed(daysAgo(5), "");
        ward.patient("Ella Low")
                .asked(daysAgo(14), 1, 7)
                .did(14, 11, Felt.pain(3, 3, 3))
                .did(6, 6, Felt.pain(3, 3, 3)) // still more than half then: the rules ask for no new agreement
                .reviewed(daysAgo(1), "");
        ward.patient("Dan ToReview")
                .asked(daysAgo(14), 1, 7)
                .did(14, 1, Felt.pain(3, 3, 3))
                .reviewed(daysAgo(8), "");
        ward.patient("Cora Silent")
                .asked(daysAgo(30), 1, 7)
                .did(30, 9, Felt.pain(3, 3, 3))
                .reviewed(daysAgo(1), "");
        var ben = ward.patient("Ben Mornings").asked(daysAgo(20), 1, 7).did(14, 1, Felt.pain(3, 3, 3));
        ben.mornings(13, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4).reviewed(TODAY, "");
        var amy = ward.patient("Amy Stopped").asked(daysAgo(20), 1, 7);
        amy.did(daysAgo(6), new Felt(3, 3, 3, "", Set.of(Sign.CHEST_PAIN))).reviewed(TODAY, "");
        ward.patient("Alan Gate").gate(GateAction.SAME_DAY);

        assertThat(mine().rows())
                .extracting(
                        CaseloadRow::name,
                        row -> row.need().reason(),
                        row -> row.need().words())
                .containsExactly(
                        tuple(
                                "Amy Stopped",
                                Reason.STOPPED,
                                "Emergency care now, open for 6 days, nobody has taken it yet. Chest pain on 12 Nov"),
                        tuple("Alan Gate", Reason.STOPPED, "Doctor or urgent care today, open for less than an hour"),
                        tuple("Ben Mornings", Reason.PAIN_UP, "Mornings up from about 2 to about 4"),
                        tuple("Cora Silent", Reason.SILENT, "Nothing recorded for 9 days"),
                        tuple("Dan ToReview", Reason.TO_REVIEW, "New records; your last review was 8 days ago"),
                        tuple("Ella Low", Reason.LOW, "36 %, 5 of 14 bouts"),
                        tuple("Fred Slipping", Reason.SLIPPING, "64 %, 9 of 14 bouts"),
                        tuple("Gita New", Reason.NEW, "Assigned, no session yet"),
                        tuple("Henry OnTrack", Reason.ON_TRACK, "100 %, 14 of 14 bouts"),
                        tuple("Iris Without", Reason.NO_PROGRAMME, "Nothing assigned at the moment"));
    }

    @Test
    void showsTheEvidenceAndNeverAZeroForWhatIsNotKnown() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(14, 1, Felt.nothingSaid());
        pat.mornings(3, 0, 0).reviewed(daysAgo(2), "");
        ward.patient("Silent Since Summer");

        var row = row("Pat");
        assertThat(row.age()).isEqualTo(46);
        assertThat(row.week()).isEqualTo(3);
        assertThat(AdherenceWords.of(row.adherence())).isEqualTo("100 %, 14 of 14 bouts");
        assertThat(row.lastRecord()).isEqualTo(daysAgo(1));
        assertThat(row.mornings()).isNull();
        assertThat(row.lastReview()).isEqualTo(new CaseloadRow.LastReview(daysAgo(2), "Anna Berg"));

        var unknown = row("Silent Since Summer");
        assertThat(unknown.adherence()).isEqualTo(Adherence.NOTHING_ASKED);
        assertThat(unknown.lastRecord()).isNull();
        assertThat(unknown.week()).isNull();
        assertThat(unknown.lastReview()).isNull();
    }

    @Test
    void aStopSymptomStopsUntilAClinicianHasDecidedEvenIfItWasCorrectedAwayOrIsOld() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        var wrong = pat.didSome(daysAgo(2), new Felt(3, 3, 3, "", Set.of(Sign.FAINT)), null, 10, 10);
        assertThat(row("Pat").need().words())
                .isEqualTo(
                        "Emergency care now, open for 2 days, nobody has taken it yet. Fainting or nearly fainting (passed out, or still unwell: not answered) on 16 Nov");

        pat.didSome(daysAgo(2), Felt.pain(3, 3, 3), wrong, 10, 10);
        assertThat(row("Pat").need().reason()).isEqualTo(Reason.STOPPED);
        pat.gate(GateAction.OK);
        assertThat(row("Pat").need().reason()).isNotEqualTo(Reason.STOPPED);

        ward.patient("Old").asked(daysAgo(20), 1, 7).did(daysAgo(7), new Felt(3, 3, 3, "", Set.of(Sign.FAINT)));
        assertThat(row("Old").need().reason()).isEqualTo(Reason.STOPPED);
    }

    @Test
    void tellsOfAWeeklyCheckThatWaitsAndOfNobodyWhoDoesNotCome() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(20, 1, Felt.pain(3, 3, 3));
        pat.reviewed(TODAY, "");
        ward.patient("Away").asked(daysAgo(20), 1, 7).did(20, 14, Felt.pain(3, 3, 3));

        assertThat(row("Pat").needs())
                .extracting(Need::reason, Need::words)
                .containsExactly(
                        tuple(Reason.ON_TRACK, "100 %, 14 of 14 bouts"),
                        tuple(Reason.CHECK_LATE, "Due since 5 Nov, 13 days"));
        assertThat(row("Away").hasReason(Reason.CHECK_LATE)).isFalse();
        assertThat(ward.clinic.as(ward.anna, () -> summaries.summaryOf(pat.id)).late())
                .isEqualTo(new ScreenDue.Late(ScreenDue.Why.WEEK, daysAgo(13)));
    }

    @Test
    void aFlareAsksForALookOnTheDayThatTheClinicHasSet() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(20, 6, Felt.pain(3, 3, 3));
        ward.at(daysAgo(5));
        ward.clinic.as(pat.account(), () -> flares.begin(pat.id));
        ward.now();
        assertThat(row("Pat").needs()).extracting(Need::reason, Need::words).contains(tuple(Reason.FLARE, "day 6"));

        ward.clinic.as(
                ward.clinic.manager(),
                () -> numbers.change(
                        new ChangeNumber(Parameter.FLARE_REVIEW_DAY, new BigDecimal("6"), "Our own practice")));
        assertThat(row("Pat").needs())
                .extracting(Need::reason, Need::words)
                .contains(tuple(Reason.FLARE_REVIEW, "day 6"));
    }

    @Test
    void oneSessionWorseThanUsualIsPainUpForAWeek() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(14, 8, Felt.pain(3, 4, 3));
        pat.did(daysAgo(6), Felt.pain(3, 6, 3)).reviewed(TODAY, "");

        assertThat(row("Pat").need().words()).isEqualTo("Worst pain 6 on 12 Nov, usually about 4");

        pat.did(daysAgo(5), Felt.pain(3, 4, 3));
        assertThat(row("Pat").need().reason()).isNotEqualTo(Reason.PAIN_UP);
    }

    @Test
    void findsByReasonAndByPartOfAName() {
        ward.patient("Zoë Ångström");
        ward.patient("عائشة بنت محمد");
        ward.patient("Pat").asked(TODAY, 1, 7);
        var caseload = mine();

        assertThat(names(caseload, Optional.empty(), "zoe ang")).containsExactly("Zoë Ångström");
        assertThat(names(caseload, Optional.empty(), "محمد")).containsExactly("عائشة بنت محمد");
        assertThat(names(caseload, Optional.of(Reason.NEW), "")).containsExactly("Pat");
        assertThat(names(caseload, Optional.of(Reason.NEW), "zoe")).isEmpty();
        assertThat(caseload.counts())
                .containsExactly(java.util.Map.entry(Reason.NEW, 1L), java.util.Map.entry(Reason.NO_PROGRAMME, 2L));
    }

    @Test
    void holdsOnlyWhomTheAskingPhysioTreatsToday() {
        var pat = ward.patient("Pat");
        ward.patient("Other");
        var ben = ward.clinic.physio("Ben");
        assertThat(of(ben).rows()).isEmpty();

        ward.clinic.as(ward.anna, () -> patients.addToCareTeam(pat.id, ben, CareRole.COVER));
        assertThat(of(ben).rows()).extracting(CaseloadRow::name).containsExactly("Pat");

        ward.clinic.as(ward.anna, () -> patients.endCare(pat.id, ben));
        assertThat(of(ben).rows()).isEmpty();

        var elsewhere = new Ward(context);
        assertThat(elsewhere.clinic.as(elsewhere.anna, reader::mine).rows()).isEmpty();
    }

    @Test
    void isForPhysiosAndTheChartForThoseWhoTreat() {
        var pat = ward.patient("Pat");
        var ben = ward.clinic.physio("Ben");

        for (var stranger : List.of(pat.account(), ward.clinic.manager())) {
            assertThatThrownBy(() -> of(stranger)).isInstanceOf(AccessDeniedException.class);
        }
        for (var stranger : List.of(ben, pat.account(), ward.clinic.manager())) {
            assertThatThrownBy(() -> ward.clinic.as(stranger, () -> summaries.summaryOf(pat.id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void asksTheDatabaseAFewTimesWhateverTheNumberOfPatients() {
        var all = new ArrayList<Ward.Case>();
        IntStream.range(0, 5)
                .forEach(i -> all.add(ward.patientOnPaper("Patient " + i).asked(daysAgo(9), 2, 7)));
        var five = selects(reader::mine);

        ward.patient("Recording")
                .asked(daysAgo(9), 2, 7)
                .did(9, 1, Felt.pain(3, 3, 3))
                .mornings(5, 3, 3, 3);
        IntStream.range(5, 59)
                .forEach(i -> all.add(ward.patientOnPaper("Patient " + i).gate(GateAction.OK)));
        var sixty = selects(reader::mine);

        assertThat(mine().rows()).hasSize(60);
        assertThat(five).hasSizeLessThanOrEqualTo(12);
        assertThat(sixty).hasSameSizeAs(five);
    }

    @Test
    void aChartsFrontPageTellsWhereThingsStand() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 3, 7).did(13, 4, Felt.pain(3, 3, 3));
        pat.gate(GateAction.OK_WITH_CAUTIONS).reviewed(daysAgo(2), "Keep going.");
        var ben = ward.clinic.physio("Ben");
        ward.clinic.as(ward.anna, () -> patients.addToCareTeam(pat.id, ben, CareRole.SECOND));

        var summary = ward.clinic.as(ben, () -> summaries.summaryOf(pat.id));

        assertThat(summary.careTeam())
                .extracting(ChartSummary.Member::name, ChartSummary.Member::role)
                .containsExactly(tuple("Anna Berg", CareRole.LEAD), tuple("Ben", CareRole.SECOND));
        assertThat(summary.episode()).isNotNull();
        assertThat(summary.gate()).isNotNull().extracting(gate -> gate.action()).isEqualTo(GateAction.OK_WITH_CAUTIONS);
        assertThat(summary.programme()).isNotNull().satisfies(programme -> {
            assertThat(programme.goal()).isEqualTo("Lift Emma");
            assertThat(programme.week()).isEqualTo(2);
            assertThat(programme.exercises()).isEqualTo(3);
        });
        assertThat(AdherenceWords.of(summary.adherence())).isEqualTo("77 %, 30 of 39 bouts");
        assertThat(summary.lastRecord()).isEqualTo(daysAgo(4));
        assertThat(summary.lastReview())
                .isNotNull()
                .extracting(review -> review.note())
                .isEqualTo("Keep going.");
    }

    @Test
    void aChartsFrontPageWithItsFrameAsksTheDatabaseAFewTimes() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 3, 7).did(13, 4, Felt.pain(3, 3, 3));

        assertThat(selects(() -> {
                    patientReader.card(pat.id);
                    summaries.summaryOf(pat.id);
                }))
                .hasSizeBetween(4, 9);
    }

    private List<String> selects(Runnable work) {
        return ward.clinic.as(ward.anna, () -> statements.selectsOf(work));
    }

    private Caseload mine() {
        return of(ward.anna);
    }

    private Caseload of(AccountId physio) {
        return ward.clinic.as(physio, reader::mine);
    }

    private CaseloadRow row(String name) {
        return mine().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Caseload caseload, Optional<Reason> reason, String name) {
        return caseload.matching(new CaseloadFilter(reason, name)).stream()
                .map(CaseloadRow::name)
                .toList();
    }
}
