package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.Signature;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** When a quota plan begins, and which of its weeks is over. */
class ApprovedPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static ApprovedPlan plan(Quantity quantity, @Nullable LocalDate judged) {
        return new ApprovedPlan(
                QuotaPlanId.next(),
                quantity,
                1,
                MONDAY,
                BigDecimal.TEN,
                BigDecimal.ONE,
                QuotaPlan.from(BigDecimal.valueOf(8), BigDecimal.TEN, BigDecimal.ONE),
                new Signature("Anna", Instant.EPOCH),
                judged);
    }

    @ParameterizedTest(name = "asked from day {0}, approved on day {1}: counts from day {2}")
    @CsvSource({
        "0, 0, 0", // with the programme
        "0, -3, 0", // before it begins
        "0, 3, 0", // in the first days of a week that asked its start
        "0, 4, 7", // later: from the next week on
        "0, 7, 7",
        "0, 11, 14",
        "9, 9, 14", // begun within a week
        "9, 15, 14",
        "14, 12, 14" // to come
    })
    void beginsWithAWeekOfTheProgramme(int askedFrom, int approved, int begins) {
        var programme = new Plan(MONDAY, null, List.of(), List.of());

        assertThat(ApprovedPlan.firstDay(programme, MONDAY.plusDays(askedFrom), MONDAY.plusDays(approved)))
                .isEqualTo(MONDAY.plusDays(begins));
    }

    @ParameterizedTest(name = "on day {0} the newest week that is over is {1}")
    @CsvSource({"-1,", "0,", "6,", "7, 0", "13, 0", "14, 1", "20, 1"})
    void aWeekIsOverOnTheDayAfterIt(int day, @Nullable Integer week) {
        var plan = plan(Quantity.REPS, null);
        var found = plan.weekBefore(MONDAY.plusDays(day));

        assertThat(found.map(Period::from).orElse(null)).isEqualTo(week == null ? null : MONDAY.plusWeeks(week));
        found.ifPresent(period -> assertThat(period.days()).isEqualTo(7));
        assertThat(plan.waitsOn(MONDAY.plusDays(day))).isEqualTo(week != null);
    }

    @Test
    void aJudgedWeekWaitsNoMore() {
        assertThat(plan(Quantity.REPS, MONDAY).waitsOn(MONDAY.plusDays(13))).isFalse();
        assertThat(plan(Quantity.REPS, MONDAY).waitsOn(MONDAY.plusDays(14))).isTrue();
    }

    @Test
    void countsWhatItWasApprovedFor() {
        var dose = new Dose.Sets(2, 9, 5, 0, Side.BOTH_TOGETHER, null);

        assertThat(plan(Quantity.REPS, null).quotaOf(dose)).isEqualByComparingTo("9");
        assertThat(plan(Quantity.STRENGTH_HOLD, null).quotaOf(dose)).isEqualByComparingTo("5");
        assertThat(plan(Quantity.MINUTES, null).quotaOf(new Dose.Minutes(12))).isEqualByComparingTo("12");
        assertThat(plan(Quantity.REPS, null).resumed(Quantity.REPS, new BigDecimal("9.5")))
                .isEqualByComparingTo("9");
        assertThat(plan(Quantity.REPS, null).resumed(Quantity.STRENGTH_HOLD, new BigDecimal("4")))
                .as("another quantity is not the plan's to say")
                .isEqualByComparingTo("4");
    }
}
