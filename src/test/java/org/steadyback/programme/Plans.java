package org.steadyback.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** Plans for tests, in words. */
public final class Plans {

    static final ExerciseId KNEE_TO_CHEST = new ExerciseId("MFL1");
    static final ExerciseId BRIDGE = new ExerciseId("SBR2");
    static final ExerciseId WALK = new ExerciseId("FWA1");
    static final ExerciseId PELVIC_TILT = new ExerciseId("MPT1");

    private Plans() {}

    public static AssignProgramme assign(PatientId patient, LocalDate startsOn, PlanItem... items) {
        return new AssignProgramme(patient, Mode.GUIDED, "Lift Emma again", startsOn, List.of(items));
    }

    public static PlanItem bridge(int reps) {
        return new PlanItem(BRIDGE, reps(reps), daysAWeek(3));
    }

    public static PlanItem walk(int minutes) {
        return new PlanItem(WALK, new Dose.Minutes(minutes), daysAWeek(7));
    }

    public static PlanItem kneeToChest(String reason) {
        return new PlanItem(
                KNEE_TO_CHEST,
                new Dose.Sets(1, 5, 10, 20, Side.EACH, null),
                new Schedule(new Frequency.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), 2),
                reason);
    }

    public static PlanItem pelvicTilt() {
        return new PlanItem(PELVIC_TILT, reps(10), daysAWeek(7));
    }

    public static Dose.Sets reps(int reps) {
        return new Dose.Sets(2, reps, 3, 0, Side.BOTH_TOGETHER, null);
    }

    public static Schedule daysAWeek(int days) {
        return new Schedule(new Frequency.DaysAWeek(days), 1);
    }
}
