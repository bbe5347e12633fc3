package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.grading.FlareDays;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.FlareBegun;
import org.steadyback.progression.FlareEpisode;
import org.steadyback.progression.FlarePlans;
import org.steadyback.progression.PrepareFlarePlan;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A flare, lived day by day through the services: button, eased plan, mornings, the way back. */
class FlareDatabaseTest extends GradingStory {

    private static final LocalDate FLARE = START.plusDays(10);

    @Autowired
    FlareDiary diary;

    @Autowired
    FlarePlans flarePlans;

    PrescriptionId squats = new PrescriptionId(new java.util.UUID(0, 0));
    PrescriptionId walk = new PrescriptionId(new java.util.UUID(0, 0));

    @BeforeEach
    void twoExercises() {
        squats(9, null);
        squats = new PrescriptionId(prescription);
        walk = new PrescriptionId(ask("FWA1", new Dose.Minutes(15), null));
        prescription = squats.value();
        usualPain(3);
    }

    @Test
    void aUsualSessionWithinAFlareMovesNoDose() {
        begunOn(FLARE);
        var before = last();

        on(FLARE).peak(9).effort(5).done(2, 2).record();

        assertThat(last()).isEqualTo(before);
    }

    @Test
    void theButtonEasesTodaysSessionAndWalksComeFirst() {
        at(FLARE, 8);

        assertThat(begin()).isEqualTo(FlareBegun.BEGUN);

        var today = today();
        assertThat(today.session().kind()).isEqualTo(SessionKind.FLARE);
        assertThat(today.session().why()).isEqualTo("Day 1 of your flare plan: less for now, easy movement first.");
        assertThat(today.aside().flare()).isEqualTo(new Today.FlareNote(1, FlareDays.State.EASED));
        // the squats are level 3: without a plan made beforehand they rest
        assertThat(today.session().items())
                .extracting(item -> item.asked().dose())
                .containsExactly(new Dose.Minutes(7));
        assertThat(begin()).isEqualTo(FlareBegun.ALREADY_IN_ONE);
    }

    @Test
    void thePreparedPlanSaysWhatRests() {
        prepare(Set.of(), "Lie on your side when it nags.");
        at(FLARE, 8);
        begin();

        assertThat(today().session().items())
                .extracting(item -> item.asked().dose())
                .containsExactly(new Dose.Minutes(7), new Dose.Sets(2, 4, 0, 0, Side.BOTH_TOGETHER, null));
        var page = page();
        assertThat(page.plan().words()).isEqualTo("Lie on your side when it nags.");
        assertThat(page.exercises()).hasSize(2);
    }

    @Test
    void twoCalmerMorningsLeadBackToFourFifths() {
        begunOn(FLARE);
        recordFlare(FLARE, 4);
        at(FLARE.plusDays(1), 7);
        morning(FLARE.plusDays(1), 6);
        at(FLARE.plusDays(2), 7);
        morning(FLARE.plusDays(2), 4);
        assertThat(today().aside().flare()).isNotNull();
        at(FLARE.plusDays(3), 7);

        var told = (MorningRecorded.Stored) morning(FLARE.plusDays(3), 4);

        assertThat(told.told()).startsWith("Two calmer mornings: your plan goes on");
        assertThat(today().aside().flare()).isNull();
        assertThat(today().session().kind()).isEqualTo(SessionKind.USUAL);
        assertThat(asked(squats)).isEqualTo(new Dose.Sets(2, 7, 0, 0, Side.BOTH_TOGETHER, null));
        assertThat(asked(walk)).isEqualTo(new Dose.Minutes(12));
        var episode = episodes().getFirst();
        assertThat(episode.open()).isFalse();
        assertThat(episode.length(FLARE.plusDays(9))).isEqualTo(3);
    }

    @Test
    void notSettledByDayEightGoesToThePhysioAndStaysEased() {
        begunOn(FLARE);
        for (int day = 1; day <= 7; day++) {
            at(FLARE.plusDays(day), 7);
            morning(FLARE.plusDays(day), day % 2 == 0 ? 4 : 6);
        }

        assertThat(today().aside().flare()).isEqualTo(new Today.FlareNote(8, FlareDays.State.REVIEW));
        assertThat(asked(walk)).isEqualTo(new Dose.Minutes(7));
        at(FLARE.plusDays(8), 7);
        morning(FLARE.plusDays(8), 4);
        at(FLARE.plusDays(9), 7);
        morning(FLARE.plusDays(9), 4);
        assertThat(asked(walk)).isEqualTo(new Dose.Minutes(12));
    }

    @Test
    void thePatientMayEndItAndTodaysSessionKeepsWhatItWas() {
        begunOn(FLARE);
        recordFlare(FLARE, 4);
        at(FLARE, 20);

        assertThat(clinic.as(pat.account(), () -> diary.end(pat.patient()))).isTrue();

        assertThat(plan().plan().askedOn(FLARE))
                .extracting(one -> one.dose())
                .contains(new Dose.Sets(2, 4, 0, 0, Side.BOTH_TOGETHER, null));
        at(FLARE.plusDays(1), 8);
        assertThat(asked(squats)).isEqualTo(new Dose.Sets(2, 7, 0, 0, Side.BOTH_TOGETHER, null));
        assertThat(clinic.as(pat.account(), () -> diary.end(pat.patient()))).isFalse();
    }

    @Test
    void twoHarderMorningsSuggestTheFlarePlanOnceAndMayBeDeclined() {
        at(FLARE.minusDays(1), 7);
        assertThat(((MorningRecorded.Stored) morning(FLARE.minusDays(1), 6)).told())
                .isEmpty();
        at(FLARE, 7);

        assertThat(((MorningRecorded.Stored) morning(FLARE, 5)).told()).startsWith("Two harder mornings");

        assertThat(today().aside().flareSuggested()).isTrue();
        clinic.as(pat.account(), () -> diary.decline(pat.patient()));
        assertThat(today().aside().flareSuggested()).isFalse();
        at(FLARE.plusDays(1), 7);
        assertThat(((MorningRecorded.Stored) morning(FLARE.plusDays(1), 6)).told())
                .isEmpty();
        begin();
        assertThat(episodes().getFirst().usualPain()).isEqualByComparingTo("3");
    }

    @Test
    void daysOfAFlareNeitherRaiseNorEaseNorCountAsMissed() {
        for (int day = 0; day < 2; day++) {
            goodDay(START.plusDays(day), 9);
        }
        begunOn(START.plusDays(3));
        for (int day = 3; day < 8; day++) {
            recordFlare(START.plusDays(day), 4);
            at(START.plusDays(day + 1), 7);
            morning(START.plusDays(day + 1), day < 6 ? 7 : 3);
        }

        assertThat(today().aside().flare()).isNull();
        assertThat(decisions())
                .extracting(one -> one.decision().effect().name())
                .doesNotContain("LOWERS", "OFFERS");
        for (int day = 8; day < 11; day++) {
            goodDay(START.plusDays(day), 7);
        }
        // the run after the flare rests on regular days: five days of a flare are no gap in them
        assertThat(last().orElseThrow().decision().name()).isNotEqualTo("HOLD_ADHERENCE");
    }

    @Test
    void aChangeByThePhysioDuringTheFlareStands() {
        begunOn(FLARE);
        prescribing.newVersion(clinic, anna, pat.patient(), walk.value(), "indoor-walking-bouts", 3, FLARE.plusDays(1));
        at(FLARE.plusDays(1), 7);
        clinic.as(pat.account(), () -> diary.end(pat.patient()));

        assertThat(asked(walk)).isEqualTo(new Dose.Sets(2, 10, 3, 30, Side.BOTH_TOGETHER, null));
        assertThat(asked(squats)).isEqualTo(new Dose.Sets(2, 7, 0, 0, Side.BOTH_TOGETHER, null));
    }

    @Test
    void aWarningSignStopsEverythingInsteadOfEasing() {
        at(FLARE, 8);
        clinic.as(
                pat.account(),
                () -> diary.reportSigns(
                        SessionId.next(),
                        new TellSigns(pat.patient(), Examples.signs(Sign.RED_FLAG), false, ""),
                        Optional.empty()));

        assertThat(today().session().mayExercise()).isFalse();
        assertThat(episodes()).isEmpty();
    }

    @Test
    void onlyThePatientDeclaresAndOnlyTheirPhysioPrepares() {
        begunOn(FLARE);
        var ben = clinic.physio("Ben");
        var tom = clinic.patient(ben, "Tom");
        for (var who : List.of(anna, ben, tom.account())) {
            assertThatThrownBy(() -> clinic.as(who, () -> diary.begin(pat.patient())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> clinic.as(who, () -> diary.end(pat.patient())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var command = new PrepareFlarePlan(pat.patient(), new ProgrammeId(programme), Set.of(), "");
        for (var who : List.of(pat.account(), ben, tom.account())) {
            assertThatThrownBy(() -> clinic.as(who, () -> flarePlans.prepare(command)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> clinic.as(
                            who,
                            () -> flarePlans.seen(
                                    pat.patient(), episodes().getFirst().id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> clinic.as(ben, () -> flarePlans.episodesOf(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        anna,
                        () -> flarePlans.prepare(new PrepareFlarePlan(
                                pat.patient(), new ProgrammeId(programme), Set.of(PrescriptionId.next()), ""))))
                .isInstanceOf(NotFoundException.class);
        clinic.as(
                anna, () -> flarePlans.seen(pat.patient(), episodes().getFirst().id()));
        assertThat(episodes().getFirst().seen()).isTrue();
    }

    @Test
    void whoHasNoProgrammeHasNothingToEase() {
        var tom = clinic.patient(anna, "Tom");
        assertThat(clinic.as(tom.account(), () -> diary.begin(tom.patient()))).isEqualTo(FlareBegun.NO_PROGRAMME);
    }

    @Test
    void keepsTheAmountsBeforeAndDuringAndTellsWhoHasTheProgrammeOpen() {
        long before = programmeVersion();
        begunOn(FLARE);
        long during = programmeVersion();

        assertThat(amounts()).containsExactlyInAnyOrder("9 4", "15 7");
        assertThat(during).isGreaterThan(before);
        at(FLARE.plusDays(1), 8);
        clinic.as(pat.account(), () -> diary.end(pat.patient()));
        assertThat(programmeVersion()).isGreaterThan(during);
    }

    private List<String> amounts() {
        return clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("""
                        SELECT trim_scale(quota_before) || ' ' || trim_scale(quota_during) FROM flare_item WHERE patient_id = ?""")
                        .param(pat.patient().value())
                        .query(String.class)
                        .list()));
    }

    @Test
    void theMorningsOfAFlareThatIsJustOverSuggestNoSecondOne() {
        begunOn(FLARE);
        at(FLARE.plusDays(1), 7);
        morning(FLARE.plusDays(1), 6);
        clinic.as(pat.account(), () -> diary.end(pat.patient()));
        at(FLARE.plusDays(2), 7);

        assertThat(((MorningRecorded.Stored) morning(FLARE.plusDays(2), 6)).told())
                .isEmpty();
        assertThat(today().aside().flareSuggested()).isFalse();
    }

    @Test
    void flaresAreOnlyEverAdded() {
        begunOn(FLARE);
        for (var table : List.of("flare", "flare_item", "flare_event", "flare_plan")) {
            assertThatThrownBy(() -> clinic.as(
                            anna, () -> jdbc.sql("DELETE FROM " + table).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void begunOn(LocalDate day) {
        prepare(Set.of(), "");
        at(day, 8);
        assertThat(begin()).isEqualTo(FlareBegun.BEGUN);
    }

    private void recordFlare(LocalDate day, int amount) {
        on(day).kind(SessionKind.FLARE).done(amount, amount).record();
    }

    private FlareBegun begin() {
        return clinic.as(pat.account(), () -> diary.begin(pat.patient()));
    }

    private Today today() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient()));
    }

    private FlarePage page() {
        return clinic.as(pat.account(), () -> diary.page(pat.patient()));
    }

    private void prepare(Set<PrescriptionId> rests, String words) {
        clinic.as(
                anna,
                () -> flarePlans.prepare(
                        new PrepareFlarePlan(pat.patient(), new ProgrammeId(programme), rests, words)));
    }

    private List<FlareEpisode> episodes() {
        return clinic.as(anna, () -> flarePlans.episodesOf(pat.patient()));
    }

    /** What is asked on the day that the clock shows. */
    private Dose asked(PrescriptionId one) {
        var day = LocalDate.ofInstant(clock.instant(), clinicZone());
        return plan().plan().askedOn(day).stream()
                .filter(asked -> asked.prescription().equals(one))
                .findFirst()
                .orElseThrow()
                .dose();
    }

    private static java.time.ZoneId clinicZone() {
        return org.steadyback.testing.Clinic.LONDON;
    }
}
