package org.steadyback.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.screening.ClearAlerts.Contact;
import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Clearing is a clinical act; nothing else opens what an alert closed (fact sheet §2.9). */
@PortalTest
class ClearancesDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Clearances clearances;

    @Autowired
    Clearings clearings;

    @Autowired
    Screens screens;

    @Autowired
    Screening screening;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Stops stops;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void whatThePhysioChoseHoldsOnceTheWholeScreenIsDone() {
        say(Step.C2, "YES_NEW");
        assertThat(clear(page(), GateAction.OK)).isInstanceOf(Clearing.Cleared.class);

        assertThat(safety().gate()).get().extracting(Gate::action).isEqualTo(GateAction.OK);
        assertThat(safety().stops()).isFalse();
        assertThat(safety().offeredOn(today()).offer())
                .as("the whole screen comes first")
                .isEqualTo(GateAction.Offer.NOTHING);
        assertThat(due()).contains(ScreenDue.Why.STOPPED);

        wholeScreen(Map.of());

        assertThat(due()).isEmpty();
        assertThat(safety().offeredOn(today()).offer()).isEqualTo(GateAction.Offer.PROGRAMME);
    }

    @ParameterizedTest
    @EnumSource(GateAction.class)
    void aDecisionOnTheGateOpensNothingWhileAnEmergencyIsOpen(GateAction action) {
        say(Step.C2, "YES_NEW");

        assertThat(decide(action)).isEqualTo(GateDecision.TO_BE_CLEARED);
        assertThat(safety().gate()).get().extracting(Gate::action).isEqualTo(GateAction.EMERGENCY);
        assertThat(open()).hasSize(1);
    }

    @Test
    void aDecisionMayCloseFurtherWhileAStopIsOpenAndStillOffersNothing() {
        decide(GateAction.OK);
        clinic.as(
                pat.account(),
                () -> transactions.executeWithoutResult(_ -> stops.report(new ReportStop(
                        pat.patient(),
                        GradedSigns.of(Set.of(Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NO)), false),
                        null))));
        assertThat(safety().gate()).get().extracting(Gate::action).isEqualTo(GateAction.CLINICIAN_FIRST);
        assertThat(safety().offeredOn(today()).offer()).as("not even walking").isEqualTo(GateAction.Offer.NOTHING);

        assertThat(decide(GateAction.SUPERVISED_ONLY)).isEqualTo(GateDecision.TO_BE_CLEARED);
        assertThat(decide(GateAction.SAME_DAY)).isEqualTo(GateDecision.KEPT);
        assertThat(open()).hasSize(1);
    }

    @Test
    void aGateThatSaysOkOpensNothingWhileAnAlertIsOpen() {
        say(Step.C2, "YES_NEW");
        clinic.as(
                anna,
                () -> transactions.executeWithoutResult(
                        _ -> jdbc.sql("""
                        INSERT INTO gate (gate_id, clinic_id, patient_id, action, reason, decided_by, decided_at, source)
                        SELECT gen_random_uuid(), clinic_id, patient_id, 'OK', 'Slipped in', app_user_id(), now() + interval '1 day',
                               'CLINICIAN' FROM patient WHERE patient_id = ?""").param(pat.patient().value()).update()));

        assertThat(safety().stops()).isTrue();
        assertThat(safety().offeredOn(today()).offer()).isEqualTo(GateAction.Offer.NOTHING);
    }

    @Test
    void aPageOpenedBeforeANewerEmergencyCannotCloseIt() {
        say(Step.C2, "YES_NEW");
        var stale = page();
        say(Step.V2, "YES");

        assertThat(clear(stale, GateAction.OK)).isInstanceOfSatisfying(Clearing.Overtaken.class, overtaken -> {
            assertThat(overtaken.newer()).hasSize(1).doesNotContainAnyElementsOf(stale.alerts());
            assertThat(overtaken.closed()).isEmpty();
        });
        assertThat(open()).as("not even the older one").hasSize(2);
        assertThat(safety().stops()).isTrue();
        assertThat(rows("clearance")).isZero();
    }

    @Test
    void whatSomebodyElseClearedIsNotClearedTwice() {
        say(Step.C2, "YES_NEW");
        var mine = page();
        clear(page(), GateAction.CLINICIAN_FIRST);

        assertThat(clear(mine, GateAction.OK))
                .isInstanceOfSatisfying(
                        Clearing.Overtaken.class,
                        overtaken -> assertThat(overtaken.closed()).isEqualTo(mine.alerts()));
        assertThat(safety().gate()).get().extracting(Gate::action).isEqualTo(GateAction.CLINICIAN_FIRST);
    }

    @Test
    void ofTwoAtTheSameMomentOneWins() throws Exception {
        say(Step.C2, "YES_NEW");
        var page = page();
        try (var both = Executors.newFixedThreadPool(4)) {
            Callable<Clearing> attempt = () -> clear(page, GateAction.OK);
            var answers = both.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).filteredOn(Clearing.Cleared.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Clearing.Overtaken.class::isInstance).hasSize(3);
        }
        assertThat(rows("clearance")).isEqualTo(1);
    }

    @Test
    void clearingIsNotSeeing() {
        say(Step.C2, "YES_NEW");
        clear(page(), GateAction.OK);

        assertThat(count("SELECT count(*) FROM safety_alert WHERE clearance_id IS NOT NULL AND closed_at IS NOT NULL"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM safety_alert WHERE seen_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void onlyWhatWasShownIsSeen() {
        say(Step.C2, "YES_NEW");
        var shown = page().alerts();
        say(Step.V2, "YES");
        clinic.as(anna, () -> alerts.see(pat.patient(), shown));

        assertThat(open())
                .filteredOn(alert -> alert.seen().isPresent())
                .extracting(AlertOnPage::id)
                .containsExactlyElementsOf(shown);
        assertThat(open()).hasSize(2);
    }

    /** Somebody else was faster, or it is closed: an answer with whom and when, and the one who took it stays. */
    @Test
    void whatIsNotToBeTakenAnyMoreIsAnswered() {
        say(Step.C2, "YES_NEW");
        var shown = page().alerts();
        assertThat(clinic.as(anna, () -> alerts.see(pat.patient(), shown))).isInstanceOf(Taking.Taken.class);
        assertThat(clinic.as(anna, () -> alerts.see(pat.patient(), shown)))
                .isInstanceOfSatisfying(
                        Taking.TakenBefore.class,
                        taken -> assertThat(taken.by().name()).isEqualTo("Anna"));

        clear(page(), GateAction.OK);
        assertThat(clinic.as(anna, () -> alerts.see(pat.patient(), shown)))
                .isInstanceOfSatisfying(Taking.Closed.class, closed -> {
                    assertThat(closed.by().name()).isEqualTo("Anna");
                    assertThat(closed.slip()).isFalse();
                });
        for (var none : List.of(Set.of(java.util.UUID.randomUUID()), Set.<java.util.UUID>of())) {
            assertThatThrownBy(() -> clinic.as(anna, () -> alerts.see(pat.patient(), none)))
                    .isInstanceOf(org.steadyback.kernel.NotFoundException.class);
        }
    }

    /** Each finding is kept whole; the gate's reason is as much of them as fits. */
    @Test
    void longFindingsAreCutInTheReasonOfTheGateAlone() {
        say(Step.C2, "YES_NEW");
        say(Step.V2, "YES");
        var page = page();
        var found = new HashMap<>(page.found());
        found.replaceAll((key, _) -> key + ": " + "as before ".repeat(60));
        assertThat(found).hasSizeGreaterThan(1);

        assertThat(clear(with(
                        page,
                        java.util.Objects.requireNonNull(page.contact()),
                        found,
                        page.advice(),
                        page.mistake(),
                        page.asked())))
                .isInstanceOf(Clearing.Cleared.class);

        assertThat(safety().gate())
                .get()
                .satisfies(gate -> assertThat(gate.reason()).hasSize(1000));
        assertThat(overview().cleared().getFirst().found())
                .hasSameSizeAs(found)
                .allSatisfy((_, words) -> assertThat(words).hasSizeGreaterThan(550));
    }

    @Test
    void okClearsNothing() {
        say(Step.C2, "YES_NEW");
        var page = page();
        var ok = new HashMap<>(page.found());
        ok.replaceAll((_, _) -> "ok");

        assertThat(clear(with(page, Contact.IN_PERSON, ok, "ok", false, Map.of())))
                .isEqualTo(new Clearing.Incomplete(List.of(Clearing.Missing.FINDING, Clearing.Missing.ADVICE)));
        assertThat(clear(with(page, Contact.PHONE, page.found(), page.advice(), false, Map.of())))
                .isEqualTo(new Clearing.Incomplete(List.of(Clearing.Missing.EXAMINATION)));
        assertThat(safety().stops()).isTrue();
    }

    @Test
    void tickedByMistakeIsClearedByPhoneWithTheSixAsked() {
        say(Step.C2, "YES_NEW");
        var page = page();
        var six = ClearingRule.SIX.stream().collect(Collectors.toMap(one -> one, _ -> ScreenAnswer.NO));

        assertThat(clear(with(page, Contact.PHONE, page.found(), page.advice(), true, six)))
                .isInstanceOf(Clearing.Cleared.class);
    }

    @Test
    void aYesAmongTheQuestionsKeepsTheStopAndRaisesAgain() {
        say(Step.N1, "YES_SLOW");
        var page = page();

        assertThat(clear(with(
                        page,
                        Contact.IN_PERSON,
                        page.found(),
                        page.advice(),
                        false,
                        Map.of(Question.C1, ScreenAnswer.NOT_SURE))))
                .isEqualTo(new Clearing.StaysStopped(GateAction.EMERGENCY));
        assertThat(open()).extracting(AlertOnPage::action).containsExactly(GateAction.EMERGENCY, GateAction.SAME_DAY);
        assertThat(safety().gate()).get().extracting(Gate::action).isEqualTo(GateAction.EMERGENCY);
        assertThat(clear(page, GateAction.OK)).as("the page is stale now").isInstanceOf(Clearing.Overtaken.class);
    }

    @Test
    void aNoteOfACallClearsNothing() {
        say(Step.C2, "YES_NEW");
        clinic.as(anna, () -> clearances.note(new NoteAlert(pat.patient(), "Rang twice, nobody answered.")));

        assertThat(open()).hasSize(1);
        assertThat(overview().happened())
                .extracting(AlertOverview.Happened::what)
                .containsExactly(AlertOverview.What.RAISED, AlertOverview.What.NOTED);
        assertThat(rows("clearance")).isZero();
    }

    @Test
    void whatWasNotAskedStandsInTheOrderOfUrgency() {
        say(Step.C2, "YES_NEW");

        assertThat(overview().notAsked())
                .startsWith(Step.C1, Step.C3, Step.C4, Step.C5, Step.N1)
                .doesNotContain(Step.C2, Step.Y2, Step.ONSET)
                .contains(Step.Y1);
    }

    @Test
    void nobodyElseClearsReadsOrNotes() {
        say(Step.C2, "YES_NEW");
        var page = page();
        var ben = clinic.physio("Ben");

        for (var who : List.of(ben, pat.account(), clinic.manager())) {
            for (var attempt : List.<Runnable>of(
                    () -> clearances.clear(page),
                    () -> clearances.overview(pat.patient()),
                    () -> clearances.note(new NoteAlert(pat.patient(), "Mixed up")))) {
                assertThatThrownBy(() -> clinic.as(who, attempt)).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatWasFoundIsNeverChanged() {
        say(Step.C2, "YES_NEW");
        clear(page(), GateAction.OK);

        for (var statement : List.of(
                "UPDATE clearance SET advice = 'Something else entirely'",
                "DELETE FROM clearance_finding",
                "UPDATE alert_note SET note = 'x'",
                "DELETE FROM screen_confirmation")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void asBeforeIsAReplyOnlyWhereAClinicianHasFoundWhatItIs() {
        assertThat(say(Step.C5, Form.SAME)).isInstanceOf(Answered.NotUnderstood.class);
        found("question C5 YES", "Known stenosis: both legs after 200 m, as in the scan of May.");

        assertThat(clinic.as(
                        pat.account(),
                        () -> screens.sit(pat.patient(), ScreenKind.STOP)
                                .interview()
                                .known()
                                .found(Step.C5)))
                .hasValueSatisfying(found -> {
                    assertThat(found.words()).startsWith("Known stenosis");
                    assertThat(found.by()).isEqualTo("Anna");
                });
        wholeScreen(Map.of(Step.C5, Form.SAME));
        assertThat(open()).isEmpty();
        assertThat(safety().offeredOn(today()).offer()).isEqualTo(GateAction.Offer.PROGRAMME);

        for (var again : List.of("NOT_SURE", "YES_OLD", "YES_NEW")) {
            assertThat(say(Step.C5, again)).as(again).isEqualTo(new Answered.ActNow(GateAction.EMERGENCY));
        }
    }

    /** As if an alert with this code had been raised and cleared. */
    private void found(String code, String words) {
        say(Step.C5, "YES_OLD");
        var page = page();
        clear(
                with(
                        page,
                        java.util.Objects.requireNonNull(page.contact()),
                        Map.of(code, words),
                        page.advice(),
                        page.mistake(),
                        page.asked()),
                GateAction.OK);
    }

    private Answered say(Step step, String reply) {
        // at the desk: a stopped patient's own pages lead to nothing else
        return clinic.as(anna, () -> screens.answer(new AnswerStep(pat.patient(), ScreenKind.ROUTINE, step, reply)));
    }

    private void wholeScreen(Map<Step, String> replies) {
        clinic.as(pat.account(), () -> {
            var interview = screens.sit(pat.patient(), ScreenKind.STOP).interview();
            return screens.take(new TakeScreen(pat.patient(), ScreenKind.STOP, Replies.to(interview, replies)));
        });
    }

    private GateDecision decide(GateAction action) {
        return clinic.as(anna, () -> screening.decide(new SetGate(pat.patient(), action, "As I see it", null)));
    }

    private ClearAlerts page() {
        return clinic.as(anna, () -> clearings.command(pat.patient(), clearings.page(pat.patient()), GateAction.OK));
    }

    private Clearing clear(ClearAlerts page, GateAction action) {
        return clear(new ClearAlerts(
                page.patient(),
                page.alerts(),
                page.who(),
                page.reportedBy(),
                page.contact(),
                page.at(),
                page.found(),
                page.advice(),
                action,
                null,
                page.mistake(),
                page.asked()));
    }

    private Clearing clear(ClearAlerts command) {
        return clinic.as(anna, () -> clearances.clear(command));
    }

    private static ClearAlerts with(
            ClearAlerts page,
            Contact contact,
            Map<String, String> found,
            String advice,
            boolean mistake,
            Map<Question, ScreenAnswer> asked) {
        return new ClearAlerts(
                page.patient(),
                page.alerts(),
                page.who(),
                page.reportedBy(),
                contact,
                page.at(),
                found,
                advice,
                page.action(),
                null,
                mistake,
                asked);
    }

    private AlertOverview overview() {
        return clinic.as(anna, () -> clearances.overview(pat.patient()));
    }

    private List<AlertOnPage> open() {
        return overview().open();
    }

    private Safety safety() {
        return clinic.as(pat.account(), () -> screening.safetyOf(pat.patient()));
    }

    private java.util.Optional<ScreenDue.Why> due() {
        return safety().due(today(), Clinic.LONDON, null, null, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clinic.LONDON);
    }

    private int rows(String table) {
        return count("SELECT count(*) FROM " + table);
    }

    private int count(String sql) {
        return clinic.as(
                anna,
                () -> transactions.execute(
                        _ -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
