package org.steadyback.session.day;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the bouts of a day are best done. A suggestion: nothing is late, and nothing has to be at its time.
 *
 * @param contents of the bouts, first to last
 * @param times one for each, in order
 */
public record DaySchedule(Waking waking, List<BoutContent> contents, List<LocalTime> times) {

    /** Bouts with movement are so far apart (fact sheet §3.9 [D]). */
    public static final Duration APART = Duration.ofHours(2);

    /** By how much a bout is moved at once. */
    public static final Duration STEP = Duration.ofMinutes(30);

    private static final int GRID = 15;

    /** @throws IllegalArgumentException when a bout has no time or a time no bout */
    public DaySchedule {
        contents = List.copyOf(contents);
        times = List.copyOf(times);
        if (contents.size() != times.size()) {
            throw new IllegalArgumentException("Each bout has one time");
        }
    }

    /** Evenly over the day; two hours apart where the day is long enough for that, else as far as it allows. */
    public static DaySchedule spread(Waking waking, List<BoutContent> contents) {
        int bouts = contents.size();
        int day = waking.minutes();
        int gap = bouts < 2 ? 0 : onGrid(Math.max(day / bouts, widest(day, bouts)));
        int first = onGrid((day - gap * Math.max(0, bouts - 1)) / 2);
        var times = IntStream.range(0, bouts)
                .mapToObj(bout -> waking.from().plusMinutes(first + (long) gap * bout))
                .toList();
        return new DaySchedule(waking, contents, times);
    }

    /** With times that were chosen before, if they still fit the day and what is in it; spread evenly otherwise. */
    public static DaySchedule chosen(Waking waking, List<BoutContent> contents, List<LocalTime> times) {
        if (times.size() == contents.size()) {
            var wanted = new DaySchedule(waking, contents, times);
            if (wanted.fits()) {
                return wanted;
            }
        }
        return spread(waking, contents);
    }

    /**
     * One bout earlier or later.
     *
     * @param bout from 1
     * @return empty when it would leave the day, or come too close to the next
     */
    public Optional<DaySchedule> moved(int bout, Duration by) {
        if (bout < 1 || bout > times.size()) {
            return Optional.empty();
        }
        long minute = times.get(bout - 1).get(ChronoField.MINUTE_OF_DAY) + by.toMinutes();
        if (!ChronoField.MINUTE_OF_DAY.range().isValidValue(minute)) {
            return Optional.empty();
        }
        var others = new ArrayList<>(times);
        others.set(bout - 1, LocalTime.MIN.plusMinutes(minute));
        return Optional.of(new DaySchedule(waking, contents, others)).filter(DaySchedule::fits);
    }

    /** Within the day, in order, and far enough apart. */
    boolean fits() {
        return times.stream().allMatch(waking::contains)
                && IntStream.range(1, times.size())
                        .allMatch(bout -> Duration.between(times.get(bout - 1), times.get(bout))
                                        .toMinutes()
                                >= apart(bout));
    }

    private int apart(int bout) {
        boolean bothMove =
                contents.get(bout - 1).movement() && contents.get(bout).movement();
        return bothMove ? onGrid(widest(waking.minutes(), times.size())) : GRID;
    }

    /** Two hours, or what a short day has room for. */
    private static int widest(int day, int bouts) {
        return (int) Math.min(APART.toMinutes(), day / (bouts - 1));
    }

    private static int onGrid(int minutes) {
        return minutes - minutes % GRID;
    }
}
