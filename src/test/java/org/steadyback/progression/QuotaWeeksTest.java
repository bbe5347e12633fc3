package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Signature;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.QuotaPlanId;
import org.steadyback.progression.QuotaPage.JudgedWeek;
import org.steadyback.progression.QuotaPage.Week;
import org.steadyback.progression.QuotaPage.When;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.number;

/** An approved plan week by week: as it went, and as it goes on. */
class QuotaWeeksTest {

    /** 8, 9 and 10, a week each. */
    private static ApprovedPlan plan(int startsAgo) {
        return new ApprovedPlan(
                QuotaPlanId.next(),
                Quantity.REPS,
                1,
                ago(startsAgo),
                BigDecimal.TEN,
                BigDecimal.ONE,
                QuotaPlan.from(number("8"), number("10"), BigDecimal.ONE),
                new Signature("Anna", Instant.EPOCH),
                null);
    }

    private static JudgedWeek judged(int from, String quota, Decision decision) {
        return new JudgedWeek(BRIDGE, ago(from), number(quota), decision, 7, 6);
    }

    private static Week week(LocalDate from, String quota, When when, @Nullable JudgedWeek said) {
        return new Week(from, number(quota), when, said);
    }

    @Test
    void whatWasJudgedIsSaidAndTheNewerWordCounts() {
        var first = judged(21, "8", Decision.REPEAT);
        var newer = judged(21, "7", Decision.NEXT_STEP);
        var weeks = new QuotaWeeks(plan(21), List.of(first, newer, judged(7, "9", Decision.REPEAT)), TODAY, false);

        assertThat(weeks.all(number("9"), week -> week.from().equals(ago(14)) ? number("6") : number("1")))
                .containsExactly(
                        week(ago(21), "7", When.BEFORE, newer),
                        week(ago(14), "6", When.BEFORE, null), // nobody judged it: what was asked
                        week(ago(7), "9", When.BEFORE, judged(7, "9", Decision.REPEAT)),
                        week(TODAY, "9", When.NOW, null),
                        week(TODAY.plusWeeks(1), "10", When.COMING, null));
    }

    @Test
    void aWeekLastsUntilItsSeventhDay() {
        assertThat(new QuotaWeeks(plan(6), List.of(), TODAY, false).all(number("8"), _ -> number("1")))
                .containsExactly(
                        week(ago(6), "8", When.NOW, null),
                        week(ago(-1), "9", When.COMING, null),
                        week(ago(-8), "10", When.COMING, null));
        assertThat(new QuotaWeeks(plan(7), List.of(), TODAY, false).all(number("10"), _ -> number("8")))
                .containsExactly(week(ago(7), "8", When.BEFORE, null), week(TODAY, "10", When.NOW, null));
    }

    @Test
    void aPlanThatIsToComeHasNoWeekNow() {
        assertThat(new QuotaWeeks(plan(-3), List.of(), TODAY, false).all(number("8"), _ -> number("1")))
                .extracting(Week::when)
                .containsExactly(When.COMING, When.COMING, When.COMING);
    }

    @Test
    void inAFlareItRestsAndNobodyKnowsWhatComes() {
        assertThat(new QuotaWeeks(plan(10), List.of(), TODAY, true).all(number("4"), _ -> number("8")))
                .containsExactly(week(ago(10), "8", When.BEFORE, null), week(ago(3), "4", When.EASED, null));
    }

    @Test
    void aPreviewCountsFromItsFirstDay() {
        assertThat(QuotaWeeks.coming(TODAY, List.of(number("8"), number("9"))))
                .containsExactly(week(TODAY, "8", When.COMING, null), week(TODAY.plusWeeks(1), "9", When.COMING, null));
    }
}
