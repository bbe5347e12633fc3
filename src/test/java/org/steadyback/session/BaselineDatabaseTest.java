package org.steadyback.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.insight.AskedDone;
import org.steadyback.insight.ReviewReader;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.Period;
import org.steadyback.programme.Origin;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.Baselines;
import org.steadyback.progression.ChooseStart;
import org.steadyback.progression.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A start, measured on three days through the services, and what grading then rests on. */
class BaselineDatabaseTest extends GradingStory {

    @Autowired
    StartChart starts;

    @Autowired
    Baselines baselines;

    @Autowired
    ReviewReader reviews;

    PrescriptionId walk = new PrescriptionId(new java.util.UUID(0, 0));

    @BeforeEach
    void measured() {
        super.squats(10, null);
        walk = new PrescriptionId(ask("FWA1", new Dose.Minutes(15), null));
        choose(true, "");
    }

    @Test
    void theTrialIsWhatIsDueOneADayAndTheRestFollows() {
        var due = today().session();
        assertThat(due.kind()).isEqualTo(SessionKind.TRIAL);
        assertThat(due.why()).startsWith("A trial, to find where you start");
        assertThat(due.items()).extracting(item -> item.asked().dose()).containsExactly(squat(1, 10));
        assertThat(due.items().getFirst().why()).isEqualTo("Trial 1");

        trial(START, 10);

        var rest = today().session();
        assertThat(rest.kind()).isEqualTo(SessionKind.USUAL);
        assertThat(rest.items()).extracting(item -> item.asked().prescription()).containsExactly(walk);
    }

    @Test
    void threeTrialsGiveFourFifthsNeverRoundedUp() {
        trials(10, 12, 11);

        at(START.plusDays(3), 8);
        assertThat(squats().asked().dose()).isEqualTo(squat(2, 8));
        assertThat(squats().baseline()).isEqualByComparingTo("11");
        assertThat(squats().origin()).isEqualTo(Origin.ENGINE);
        assertThat(squats().asked().validFrom()).isEqualTo(START.plusDays(3));
        assertThat(today().session().kind()).isEqualTo(SessionKind.USUAL);
        assertThat(today().session().items().stream()
                        .filter(item -> item.asked().prescription().value().equals(prescription))
                        .findFirst()
                        .orElseThrow()
                        .why())
                .isEqualTo("Your start: four fifths of what you managed in your trials (11), rounded down");
        assertThat(line().measured().orElseThrow().settled()).isTrue();
    }

    @Test
    void trialsThatSpreadWantTwoMoreAndThenTheMedianCounts() {
        trials(6, 14, 10);
        assertThat(line().measured().orElseThrow().found()).isNull();
        assertThat(line().measured().orElseThrow().more(page().parameters())).isEqualTo(2);

        trial(START.plusDays(3), 9);
        trial(START.plusDays(4), 11);

        assertThat(squats().asked().dose()).isEqualTo(squat(2, 8));
        assertThat(squats().baseline()).isEqualByComparingTo("10");
    }

    @Test
    void aTrialIsMeasuredAgainstNoDoseInTheReview() {
        trial(START, 12);
        at(START.plusDays(1), 8);

        var row = clinic.as(anna, () -> reviews.review(pat.patient(), 4)).asked().stream()
                .filter(one -> one.asked().prescription().value().equals(prescription))
                .findFirst()
                .orElseThrow();

        assertThat(row.startMeasured()).isTrue();
        assertThat(row.adherence().dose()).as("trials are not asked").isNull();
        var last = java.util.Objects.requireNonNull(row.last());
        assertThat(last.trial()).isTrue();
        assertThat(last.extent()).as("neither less nor more").isEqualTo(AskedDone.Extent.AS_ASKED);
    }

    @Test
    void aSecondTrialOfTheSameDayDoesNotCount() {
        trial(START, 10);
        on(START).hour(20).kind(SessionKind.TRIAL).done(40).record();

        assertThat(line().measured().orElseThrow().trials()).containsExactly(new Trials.Trial(START, 10));
    }

    @Test
    void highUsualPainWaitsForThePhysio() {
        usualPain(7);
        trials(10, 12, 11);
        at(START.plusDays(3), 8);
        assertThat(squats().asked().dose()).isEqualTo(squat(2, 10));
        assertThat(today().session().items())
                .extracting(item -> item.asked().prescription())
                .containsExactly(walk);
        assertThat(today().session().why()).contains("your physio agrees with you where to start");
        assertThat(line().measured().orElseThrow().found())
                .isEqualTo(new Trials.Found(
                        Trials.Outcome.AWAITS_PHYSIO,
                        new BigDecimal("11.00"),
                        new BigDecimal("8"),
                        new BigDecimal("7.0")));

        var squats = new PrescriptionId(prescription);
        assertThat(clinic.as(anna, () -> starts.agree(pat.patient(), squats))).isTrue();
        assertThat(clinic.as(anna, () -> starts.agree(pat.patient(), squats))).isFalse();

        assertThat(squats().asked().dose()).isEqualTo(squat(2, 8));
        assertThat(squats().baseline()).isEqualByComparingTo("11");
        assertThat(today().session().items()).hasSize(2);
    }

    @Test
    void nothingManagedIsAnAnswerAndNoStart() {
        trials(0, 0, 0);

        var found = line().measured().orElseThrow().found();
        assertThat(found).isEqualTo(new Trials.Found(Trials.Outcome.NOTHING_MANAGED, null, null));
        assertThat(squats().asked().dose()).isEqualTo(squat(2, 10));
    }

    @Test
    void trialsAreNotGradedAndTheRiseCountsFromTheBaselineFound() {
        usualPain(3);
        trials(10, 12, 11);
        assertThat(decisions()).isEmpty();

        for (int day = 3; day < 6; day++) {
            goodDay(START.plusDays(day), 8);
        }

        var last = last().orElseThrow();
        assertThat(last.decision().name()).isEqualTo("PROGRESS");
        assertThat(last.after()).isEqualByComparingTo(BigDecimal.valueOf(9));
        assertThat(last.inputs()).contains("\"baseline\": 11");
    }

    @Test
    void aTrialOfAHoldIsTheSecondsOfOneHoldAndTheHoldIsWhatStarts() {
        hold();
        var due = today().session().items().getFirst();
        assertThat(due.inSeconds()).isTrue();
        assertThat(due.asked().dose()).isEqualTo(new Dose.Sets(1, 1, 3, 0, Side.BOTH_TOGETHER, null));

        trials(8, 9, 10);

        var done =
                clinic.as(pat.account(), () -> reader.entriesOf(pat.patient(), new Period(START, START.plusDays(3))));
        assertThat(done)
                .allSatisfy(entry -> assertThat(entry.items())
                        .singleElement()
                        .extracting(ItemEntry::inSeconds)
                        .isEqualTo(true));
        at(START.plusDays(3), 8);
        assertThat(squats().asked().dose()).isEqualTo(new Dose.Sets(2, 10, 7, 0, Side.BOTH_TOGETHER, null));
        assertThat(squats().baseline()).isEqualByComparingTo("9");
        assertThat(today().session().items().stream()
                        .filter(item -> item.asked().prescription().value().equals(prescription))
                        .map(Today.DueItem::why))
                .containsExactly(
                        "Your start: four fifths of what you managed in your trials (9 seconds), rounded down");
    }

    @Test
    void noStartIsAskedThatIsNeverAskedInTheEnd() {
        hold();
        trials(40, 42, 41);

        at(START.plusDays(3), 8);
        assertThat(squats().asked().dose()).isEqualTo(new Dose.Sets(2, 10, 10, 0, Side.BOTH_TOGETHER, null));
        assertThat(squats().baseline()).isEqualByComparingTo("41");
    }

    /** A bridge held for 3 seconds instead of the squats: the hold is graded. */
    private void hold() {
        choose(false, "Another one is measured.");
        prescription = ask("SBR2", new Dose.Sets(2, 10, 3, 0, Side.BOTH_TOGETHER, null), null);
        choose(true, "");
    }

    @Test
    void aStartSetByThePhysioIsKeptWithItsReason() {
        choose(false, "Did eight at the clinic.");

        assertThat(line().measured()).isEmpty();
        assertThat(today().session().kind()).isEqualTo(SessionKind.USUAL);
        assertThatThrownBy(() -> choose(false, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheirPhysioChoosesAndAgrees() {
        var ben = clinic.physio("Ben");
        var command = new ChooseStart(pat.patient(), new PrescriptionId(prescription), true, "");
        for (var who : List.of(ben, pat.account())) {
            assertThatThrownBy(() -> clinic.as(who, () -> starts.choose(command)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> clinic.as(who, () -> starts.chartOf(pat.patient())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(
                            () -> clinic.as(who, () -> starts.agree(pat.patient(), new PrescriptionId(prescription))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> clinic.as(
                        anna, () -> starts.choose(new ChooseStart(pat.patient(), PrescriptionId.next(), true, ""))))
                .isInstanceOf(NotFoundException.class);
    }

    private Prescribed squats() {
        return plan().newest().stream()
                .filter(one -> one.asked().prescription().value().equals(prescription))
                .findFirst()
                .orElseThrow();
    }

    private void trials(int... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            trial(START.plusDays(i), amounts[i]);
        }
    }

    private void trial(LocalDate day, int amount) {
        on(day).kind(SessionKind.TRIAL).done(amount).record();
    }

    private void choose(boolean measure, String reason) {
        clinic.as(
                anna,
                () -> starts.choose(new ChooseStart(pat.patient(), new PrescriptionId(prescription), measure, reason)));
    }

    private Today today() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient()));
    }

    private StartPage page() {
        return clinic.as(anna, () -> starts.chartOf(pat.patient()));
    }

    private StartPage.Line line() {
        return page().lines().stream()
                .filter(line -> line.exercise().asked().prescription().value().equals(prescription))
                .findFirst()
                .orElseThrow();
    }

    private static Dose.Sets squat(int sets, int reps) {
        return new Dose.Sets(sets, reps, 0, 0, Side.BOTH_TOGETHER, null);
    }
}
