package org.steadyback.session;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.grading.Decision;
import org.steadyback.programme.plan.Dose;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever comes back after some days without a session starts lower; the opening of the day decides it. */
class GapDatabaseTest extends GradingStory {

    @BeforeEach
    void oneSession() {
        squats(10, "13");
        usualPain(3);
        on(START).done(10, 10).record();
    }

    private int openAfter(int days) {
        at(START.plusDays(days), 9);
        clinic.as(pat.account(), () -> todays.today(pat.patient()));
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    @Test
    void sixDaysAreNoGap() {
        assertThat(openAfter(6)).isEqualTo(10);
    }

    @Test
    void aWeekTakesAFifthOnce() {
        assertThat(openAfter(7)).isEqualTo(8);
        assertThat(openAfter(8)).isEqualTo(8);

        assertThat(decisions()).hasSize(1);
        assertThat(newest().asked().validFrom()).as("today").isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(standing().told()).startsWith("Welcome back.");
    }

    @Test
    void twoWeeksAreCountedFromTheDoseBeforeTheGap() {
        openAfter(7);

        assertThat(openAfter(14)).isEqualTo(7);
    }

    @Test
    void fourWeeksNeedANewStartAndNothingIsAskedUntilThen() {
        openAfter(28);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REBASELINE);
        var today = clinic.as(pat.account(), () -> todays.today(pat.patient()));
        assertThat(today.session().items()).isEmpty();
        assertThat(today.told()).singleElement().asString().contains("finds a new start");
    }

    @Test
    void whatThePhysioSetSinceStays() {
        at(START.plusDays(3), 9);
        prescribing.newVersion(
                clinic, anna, pat.patient(), prescription, "chair-squat-light-touch", 2, START.plusDays(3));

        assertThat(openAfter(10)).isEqualTo(10);
    }
}
