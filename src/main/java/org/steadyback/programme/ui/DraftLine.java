package org.steadyback.programme.ui;

import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.ToAsk;
import org.steadyback.programme.dosing.LadderStart;
import org.steadyback.programme.plan.Burden;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;

/** One exercise of a plan that is being built; nothing is saved yet. */
record DraftLine(
        Optional<PrescriptionId> prescription, ExerciseCard card, Dose dose, Schedule schedule, String reason) {

    /** A new exercise, with the library's starting dose. */
    static DraftLine of(ExerciseCard card) {
        var start = ToAsk.start(card);
        return new DraftLine(Optional.empty(), card, start.dose(), start.schedule(), "");
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

    /** The next easier or harder exercise of its family: at that one's start, on the days of this one. */
    DraftLine onRung(ExerciseCard other) {
        return new DraftLine(Optional.empty(), other, LadderStart.of(other), schedule, "");
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

    ToAsk toAsk() {
        return new ToAsk(card, dose, schedule);
    }

    Burden.Line burden() {
        return new Burden.Line(dose, schedule);
    }
}
