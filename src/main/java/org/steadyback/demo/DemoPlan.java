package org.steadyback.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** The programmes that the made-up physios assign. */
enum DemoPlan {
    GENTLE_START(
            sets("MPT1", 1, 8, 2, Side.BOTH_TOGETHER, days(7), 2),
            sets("MRO1", 1, 8, 1, Side.EACH, days(7), 2),
            minutes("FWA1", 5, days(7), 2)),
    DAILY_MIX(
            sets("MFL1", 1, 4, 10, Side.EACH, days(7), 1),
            sets("MPT4", 1, 8, 2, Side.BOTH_TOGETHER, days(7), 1),
            sets("SBR2", 2, 8, 3, Side.BOTH_TOGETHER, days(7), 1),
            sets("SDC2", 2, 6, 0, Side.EACH, days(7), 1),
            minutes("FWA2", 12, days(7), 1)),
    /** Strengthening and walking on different days, so that their own log can tell them apart. */
    BY_TURNS(
            sets("MPT4", 1, 8, 2, Side.BOTH_TOGETHER, days(7), 1),
            sets("SBR2", 2, 8, 3, Side.BOTH_TOGETHER, fourDays(), 1),
            sets("SDC2", 2, 6, 0, Side.EACH, fourDays(), 1),
            minutes("FWA2", 12, otherDays(), 1)),
    STRONGER(
            sets("SBR2", 2, 10, 3, Side.BOTH_TOGETHER, days(3), 1),
            sets("SLG2", 2, 8, 5, Side.BOTH_TOGETHER, days(3), 1),
            sets("SBE1", 2, 8, 3, Side.EACH, days(3), 1),
            minutes("FWA2", 10, days(4), 1)),
    AT_THE_DESK(
            sets("MEU1", 1, 8, 3, Side.BOTH_TOGETHER, days(5), 3),
            sets("MRO3", 1, 6, 3, Side.EACH, days(5), 2),
            minutes("FST1", 3, days(5), 2)),
    CYCLIST(
            minutes(
                    "FCY2",
                    12,
                    new Frequency.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
                    1),
            sets("SDC1", 2, 8, 5, Side.BOTH_TOGETHER, days(4), 1),
            sets("MRO1", 1, 8, 1, Side.EACH, days(4), 1)),
    NONE;

    private final List<PlanItem> items;

    DemoPlan(PlanItem... items) {
        this.items = List.of(items);
    }

    List<PlanItem> items() {
        return items;
    }

    private static Frequency fourDays() {
        return new Frequency.Weekdays(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
    }

    private static Frequency otherDays() {
        return new Frequency.Weekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));
    }

    private static Frequency days(int aWeek) {
        return new Frequency.DaysAWeek(aWeek);
    }

    private static PlanItem sets(String id, int sets, int reps, int hold, Side side, Frequency frequency, int bouts) {
        var dose = new Dose.Sets(sets, reps, hold, 30, side, null);
        return new PlanItem(new ExerciseId(id), dose, new Schedule(frequency, bouts));
    }

    private static PlanItem minutes(String id, int minutes, Frequency frequency, int bouts) {
        return new PlanItem(new ExerciseId(id), new Dose.Minutes(minutes), new Schedule(frequency, bouts));
    }
}
