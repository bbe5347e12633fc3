package org.steadyback.programme.plan;

import java.time.Duration;
import java.util.Collection;

/**
 * What a plan takes out of somebody's day. Long lists and long bouts are done less.
 *
 * @param exercises how many
 * @param fullDay time on a day on which everything is due
 * @param oneBout time for everything once
 * @param week time in a week
 */
public record Burden(int exercises, Duration fullDay, Duration oneBout, Duration week) {

    /** What is asked of one exercise. */
    public record Line(Dose dose, Schedule schedule) {

        private Duration bout() {
            return dose.length();
        }

        private Duration day() {
            return dose.length().multipliedBy(schedule.boutsPerDay());
        }

        private Duration week() {
            return day().multipliedBy(schedule.frequency().daysPerWeek());
        }
    }

    public static Burden of(Collection<Line> lines) {
        return new Burden(
                lines.size(),
                lines.stream().map(Line::day).reduce(Duration.ZERO, Duration::plus),
                lines.stream().map(Line::bout).reduce(Duration.ZERO, Duration::plus),
                lines.stream().map(Line::week).reduce(Duration.ZERO, Duration::plus));
    }

    /** Whole minutes on a day on which everything is due, rounded up. */
    public int minutesOnAFullDay() {
        return minutes(fullDay);
    }

    /** Whole minutes a day, over the week, rounded up. */
    public int minutesADay() {
        return minutes(week.dividedBy(7));
    }

    /** Whole minutes for everything once, rounded up. */
    public int minutesOfOneBout() {
        return minutes(oneBout);
    }

    private static int minutes(Duration time) {
        return (int) Math.ceilDiv(time.toSeconds(), 60);
    }
}
