package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** On which days. */
public sealed interface Frequency {

    /** On how many days of a week. */
    int daysPerWeek();

    /**
     * Any days of the patient's choice: due every day until the number is met; weeks are counted from the start date.
     *
     * @param days 1–7; 7 = every day
     */
    record DaysAWeek(int days) implements Frequency {

        public DaysAWeek {
            Bounds.require(days, 1, 7, "Days a week");
        }

        @Override
        public int daysPerWeek() {
            return days;
        }
    }

    /** Fixed days. */
    record Weekdays(Set<DayOfWeek> days) implements Frequency {

        public Weekdays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("Choose at least one weekday");
            }
            days = Set.copyOf(EnumSet.copyOf(days));
        }

        @Override
        public int daysPerWeek() {
            return days.size();
        }
    }
}
