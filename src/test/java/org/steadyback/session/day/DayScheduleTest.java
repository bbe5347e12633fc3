package org.steadyback.session.day;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Bouts over a day: spread, apart, moved one by one. */
class DayScheduleTest {

    private static final BoutContent MOVEMENT = new BoutContent(3, true);
    private static final BoutContent FITNESS = new BoutContent(1, false);

    @ParameterizedTest
    @CsvSource({
        "1, 14:00",
        "2, 11:00 17:00",
        "3, 10:00 14:00 18:00",
        "4, 09:30 12:30 15:30 18:30",
        "7, 08:00 10:00 12:00 14:00 16:00 18:00 20:00"
    })
    void spreadsOverTheUsualDay(int bouts, String times) {
        assertThat(spread(Waking.USUAL, bouts).times()).containsExactlyElementsOf(times(times));
    }

    @Test
    void aShortDayKeepsThemAsFarApartAsItAllows() {
        var short4 = new Waking(LocalTime.of(9, 0), LocalTime.of(13, 0));

        assertThat(spread(short4, 3).times()).containsExactlyElementsOf(times("09:00 11:00 13:00"));
        assertThat(spread(short4, 4).times()).containsExactlyElementsOf(times("09:00 10:15 11:30 12:45"));
    }

    @Test
    void noBoutsNeedNoTimes() {
        assertThat(spread(Waking.USUAL, 0).times()).isEmpty();
    }

    @Test
    void movementStaysTwoHoursApartAndFitnessMayComeSoon() {
        var movement = DaySchedule.spread(Waking.USUAL, List.of(MOVEMENT, MOVEMENT));
        var closest = move(move(move(move(movement, 1), 1), 1), 1);
        assertThat(closest.times()).containsExactlyElementsOf(times("13:00 17:00"));
        assertThat(move(move(move(move(closest, 1), 1), 1), 1).times()).containsExactlyElementsOf(times("15:00 17:00"));
        assertThat(move(move(move(move(closest, 1), 1), 1), 1).moved(1, DaySchedule.STEP))
                .isEmpty();

        var mixed = DaySchedule.chosen(Waking.USUAL, List.of(MOVEMENT, FITNESS), times("15:00 17:00"));
        assertThat(mixed.moved(1, Duration.ofMinutes(105))).isPresent();
        assertThat(mixed.moved(1, Duration.ofMinutes(106))).isEmpty();
        assertThat(mixed.moved(1, Duration.ofHours(2))).isEmpty();
    }

    @Test
    void aBoutStaysWithinTheDay() {
        var one = DaySchedule.chosen(Waking.USUAL, List.of(MOVEMENT), times("08:30"));

        assertThat(one.moved(1, DaySchedule.STEP.negated()))
                .map(DaySchedule::times)
                .hasValue(times("08:00"));
        assertThat(one.moved(1, Duration.ofMinutes(-31))).isEmpty();
        assertThat(one.moved(1, Duration.ofMinutes(690)))
                .map(DaySchedule::times)
                .hasValue(times("20:00"));
        assertThat(one.moved(1, Duration.ofMinutes(691))).isEmpty();
        assertThat(one.moved(1, Duration.ofHours(24))).isEmpty();
        assertThat(one.moved(1, Duration.ofHours(16))).isEmpty();
        assertThat(one.moved(1, Duration.ofHours(-9))).isEmpty();
        assertThat(one.moved(0, DaySchedule.STEP)).isEmpty();
        assertThat(one.moved(2, DaySchedule.STEP)).isEmpty();
    }

    @Test
    void chosenTimesCountWhileTheyFit() {
        var two = List.of(MOVEMENT, MOVEMENT);

        assertThat(DaySchedule.chosen(Waking.USUAL, two, times("09:00 11:00")).times())
                .containsExactlyElementsOf(times("09:00 11:00"));
        assertThat(DaySchedule.chosen(Waking.USUAL, two, times("09:00 10:59")).times())
                .containsExactlyElementsOf(times("11:00 17:00"));
        assertThat(DaySchedule.chosen(Waking.USUAL, two, times("07:00 12:00")).times())
                .containsExactlyElementsOf(times("11:00 17:00"));
        assertThat(DaySchedule.chosen(Waking.USUAL, two, times("09:00")).times())
                .containsExactlyElementsOf(times("11:00 17:00"));
    }

    @Test
    void aDayHasFourHoursAtLeast() {
        assertThat(new Waking(LocalTime.of(9, 0), LocalTime.of(13, 0)).minutes())
                .isEqualTo(240);
        assertThatThrownBy(() -> new Waking(LocalTime.of(9, 0), LocalTime.of(12, 59)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waking(LocalTime.of(20, 0), LocalTime.of(8, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DaySchedule(Waking.USUAL, List.of(MOVEMENT), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, MORNING",
        "11:29, MORNING",
        "11:30, MIDDAY",
        "14:29, MIDDAY",
        "14:30, AFTERNOON",
        "17:29, AFTERNOON",
        "17:30, EVENING",
        "23:59, EVENING"
    })
    void namesTheTimeOfDay(LocalTime time, PartOfDay part) {
        assertThat(PartOfDay.of(time)).isEqualTo(part);
    }

    /** Any day, any bouts, any presses: within the day, in order, two hours apart where there is room for that. */
    @Test
    void staysSoundWhateverIsPressed() {
        var random = new Random(2026);
        for (int i = 0; i < 5_000; i++) {
            var from = LocalTime.of(random.nextInt(13), random.nextInt(12) * 5);
            int minutes = 240 + random.nextInt((24 * 60 - 1 - from.toSecondOfDay() / 60 - 240) + 1);
            var waking = new Waking(from, from.plusMinutes(minutes));
            int bouts = random.nextInt(9);
            var contents = IntStream.range(0, bouts)
                    .mapToObj(_ -> random.nextBoolean() ? MOVEMENT : FITNESS)
                    .toList();
            var day = DaySchedule.spread(waking, contents);
            assertSound(day, bouts < 2 ? 0 : Math.min(120, minutes / (bouts - 1) / 15 * 15));
            for (int press = 0; press < 10 && bouts > 0; press++) {
                int bout = 1 + random.nextInt(bouts);
                var by = random.nextBoolean() ? DaySchedule.STEP : DaySchedule.STEP.negated();
                var moved = day.moved(bout, by);
                if (moved.isPresent()) {
                    assertSound(moved.get(), Math.min(120, bouts < 2 ? 0 : minutes / (bouts - 1) / 15 * 15));
                    assertThat(moved.get().moved(bout, by.negated())).hasValue(day);
                    assertThat(DaySchedule.chosen(waking, contents, moved.get().times()))
                            .isEqualTo(moved.get());
                    day = moved.get();
                }
            }
        }
    }

    private static void assertSound(DaySchedule day, int apart) {
        assertThat(day.times()).isSorted().allMatch(day.waking()::contains);
        for (int bout = 1; bout < day.times().size(); bout++) {
            var gap = Duration.between(day.times().get(bout - 1), day.times().get(bout));
            boolean both = day.contents().get(bout - 1).movement()
                    && day.contents().get(bout).movement();
            assertThat(gap.toMinutes()).isGreaterThanOrEqualTo(both ? apart : 15);
        }
    }

    private static DaySchedule move(DaySchedule day, int bout) {
        return day.moved(bout, DaySchedule.STEP).orElseThrow();
    }

    private static DaySchedule spread(Waking waking, int bouts) {
        return DaySchedule.spread(waking, Collections.nCopies(bouts, MOVEMENT));
    }

    private static List<LocalTime> times(String joined) {
        return List.of(joined.split(" ")).stream().map(LocalTime::parse).toList();
    }
}
