package org.steadyback.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** The plan's weeks begin on Sunday, 1 November 2026. */
class DaysAheadTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void eachDayHasItsOwnVersionAndItsOwnWeekday() {
        var ahead = ahead(
                new Plans()
                        .daily(ONE, 1, "2026-11-01")
                        .daily(ONE, 2, "2026-11-27")
                        .on(OTHER, DayOfWeek.SATURDAY),
                Done.nothing());

        assertThat(asked(ahead, 1)).containsExactly(ONE + " v1");
        assertThat(asked(ahead, 2)).containsExactly(ONE + " v2");
        assertThat(asked(ahead, 3)).containsExactly(ONE + " v2", OTHER + " v1");
        assertThat(ahead.weeks(WEDNESDAY.plusDays(3))).isEmpty();
    }

    @Test
    void whatIsWithdrawnFromADayOnIsNotAskedThen() {
        var ahead = ahead(new Plans().daily(ONE, 1, "2026-11-01").withdrawn(ONE, 2, "2026-11-28"), Done.nothing());

        assertThat(asked(ahead, 2)).hasSize(1);
        assertThat(asked(ahead, 3)).isEmpty();
    }

    @Test
    void ofSomeDaysAWeekTellsHowManyAreLeftAndFromWhenOnThePortalKnowsNothing() {
        var ahead = ahead(new Plans().daysAWeek(ONE, 3), done(WEDNESDAY.minusDays(1), WEDNESDAY.minusDays(4)));

        assertThat(ahead.weeks(WEDNESDAY.plusDays(1)))
                .containsExactly(new AheadDay.OpenWeek(new PrescriptionId(ONE), 2, WEDNESDAY));
        assertThat(ahead.weeks(WEDNESDAY.plusDays(5)))
                .as("the next of the plan's weeks")
                .containsExactly(new AheadDay.OpenWeek(new PrescriptionId(ONE), 3, WEDNESDAY.plusDays(4)));
    }

    @Test
    void aWeekThatIsFullAsksNothingUntilTheNext() {
        var ahead = ahead(new Plans().daysAWeek(ONE, 2), done(WEDNESDAY, WEDNESDAY.minusDays(1)));

        assertThat(asked(ahead, 1)).isEmpty();
        assertThat(ahead.weeks(WEDNESDAY.plusDays(1))).isEmpty();
        assertThat(asked(ahead, 4)).hasSize(1);
    }

    private static DaysAhead ahead(Plans plans, Done done) {
        return new DaysAhead(WEDNESDAY, plans.all(), done);
    }

    private static Done done(LocalDate... days) {
        return new Done(Map.of(new PrescriptionId(ONE), Stream.of(days).collect(toMap(day -> day, _ -> 1))));
    }

    private static List<String> asked(DaysAhead ahead, int days) {
        return ahead.due(WEDNESDAY.plusDays(days)).stream()
                .map(due -> due.asked().prescription() + " v" + due.asked().number())
                .toList();
    }
}
