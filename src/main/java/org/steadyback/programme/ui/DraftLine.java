package org.steadyback.programme.ui;

import java.util.Optional;

import org.steadyback.library.DefaultDose;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.plan.Burden;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** One exercise of a plan that is being built; nothing is saved yet. */
record DraftLine(
        Optional<PrescriptionId> prescription, ExerciseCard card, Dose dose, Schedule schedule, String reason) {

    /** A new exercise, with the library's starting dose. */
    static DraftLine of(ExerciseCard card) {
        return new DraftLine(Optional.empty(), card, dose(card.dose()), schedule(card.dose()), "");
    }

    /** One that is asked already. */
    static DraftLine of(AskedExercise asked) {
        return new DraftLine(
                Optional.of(asked.asked().prescription()),
                asked.card(),
                asked.asked().dose(),
                asked.asked().schedule(),
                "");
    }

    DraftLine with(Dose otherDose, Schedule otherSchedule) {
        return new DraftLine(prescription, card, otherDose, otherSchedule, reason);
    }

    DraftLine because(String words) {
        return new DraftLine(prescription, card, dose, schedule, words);
    }

    PlanItem item() {
        return new PlanItem(card.id(), dose, schedule, reason);
    }

    ItemChange change() {
        return prescription
                .<ItemChange>map(id -> new ItemChange.Keep(id, item()))
                .orElseGet(() -> new ItemChange.Add(item()));
    }

    Burden.Line burden() {
        return new Burden.Line(dose, schedule);
    }

    private static Dose dose(DefaultDose start) {
        if (start.minutes() != null) {
            return new Dose.Minutes(start.minutes());
        }
        return new Dose.Sets(
                or(start.sets(), 1),
                or(start.reps(), 1),
                or(start.holdSeconds(), 0),
                0,
                start.eachSide() ? Side.EACH : Side.BOTH_TOGETHER,
                null);
    }

    private static Schedule schedule(DefaultDose start) {
        return new Schedule(new Frequency.DaysAWeek(start.daysPerWeek()), start.boutsPerDay());
    }

    private static int or(@org.jspecify.annotations.Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
