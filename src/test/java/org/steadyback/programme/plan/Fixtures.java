package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.steadyback.kernel.Period;

/** Plans for tests, in words: {@code from("2026-03-04").asks(bridge, daysAWeek(3))}. */
final class Fixtures {

    static final PrescriptionId BRIDGE = PrescriptionId.next();
    static final PrescriptionId WALK = PrescriptionId.next();

    private Fixtures() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Schedule daysAWeek(int days) {
        return new Schedule(new Frequency.DaysAWeek(days), 1);
    }

    static Schedule on(DayOfWeek... days) {
        return new Schedule(new Frequency.Weekdays(Set.of(days)), 1);
    }

    static Schedule times(int bouts, Schedule schedule) {
        return new Schedule(schedule.frequency(), bouts);
    }

    static Dose reps(int reps) {
        return new Dose.Sets(2, reps, 0, 0, Side.BOTH_TOGETHER, null);
    }

    /** The first version of a prescription, valid from a day on. */
    static Asked asked(PrescriptionId prescription, Schedule schedule, String from) {
        return new Asked(prescription, 1, reps(8), schedule, day(from), false);
    }

    static Asked version(Asked before, int number, Dose dose, String from) {
        return new Asked(before.prescription(), number, dose, before.schedule(), day(from), false);
    }

    static Asked withdrawn(Asked before, int number, String from) {
        return new Asked(before.prescription(), number, before.dose(), before.schedule(), day(from), true);
    }

    static Plan plan(String startsOn, Asked... versions) {
        return new Plan(day(startsOn), null, List.of(), List.of(versions));
    }

    static Plan paused(Plan plan, String from, String to) {
        return new Plan(plan.startsOn(), plan.endsOn(), List.of(new Period(day(from), day(to))), plan.versions());
    }

    static Plan ending(Plan plan, String lastDay) {
        return new Plan(plan.startsOn(), day(lastDay), plan.pauses(), plan.versions());
    }

    /** Done once on each of these days. */
    static Done done(PrescriptionId prescription, String... days) {
        Map<LocalDate, Integer> bouts = new HashMap<>();
        for (var one : days) {
            bouts.merge(day(one), 1, Integer::sum);
        }
        return new Done(Map.of(prescription, bouts));
    }
}
