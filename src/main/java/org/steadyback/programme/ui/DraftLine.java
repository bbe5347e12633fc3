package org.steadyback.programme.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.EasierStart;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.LadderStart;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanState;
import org.steadyback.programme.ProposedExercise;
import org.steadyback.programme.plan.Burden;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseStep;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.StepWords;

/**
 * One exercise of a plan that is being built; nothing is saved yet.
 *
 * @param instead what stood here before a step up or down its ladder, as it was; that one knows what stood there before it
 */
record DraftLine(
        Optional<PrescriptionId> prescription,
        ExerciseCard card,
        Dose dose,
        Schedule schedule,
        String reason,
        Optional<DraftLine> instead) {

    /** A new exercise, with the library's starting dose. */
    static DraftLine of(ExerciseCard card) {
        var start = ProposedExercise.start(card);
        return new DraftLine(Optional.empty(), card, start.dose(), start.schedule(), "", Optional.empty());
    }

    /** One that is asked already. */
    static DraftLine of(AskedExercise asked) {
        return new DraftLine(
                Optional.of(asked.asked().prescription()),
                asked.card(),
                asked.asked().dose(),
                asked.asked().schedule(),
                "",
                Optional.empty());
    }

    /**
     * The next easier or harder exercise of its family: as it was where it stood here before, and else at its start, on the days of this
     * one. An easier one never asks more than this one does.
     *
     * @param numbers those in force in the clinic
     */
    DraftLine onRung(ExerciseCard other, GradingParameters numbers) {
        return before().filter(one -> one.card.id().equals(other.id()))
                .findFirst()
                .orElseGet(() -> started(other, numbers));
    }

    private DraftLine started(ExerciseCard other, GradingParameters numbers) {
        var start = other.rung() < card.rung()
                ? EasierStart.of(card, dose, other, numbers)
                : LadderStart.of(other, dose, numbers);
        return new DraftLine(Optional.empty(), other, start, schedule, "", Optional.of(this));
    }

    /** What stood here before, the last first. */
    Stream<DraftLine> before() {
        return Stream.iterate(instead, Optional::isPresent, one -> one.orElseThrow().instead)
                .map(Optional::orElseThrow);
    }

    /**
     * What becomes of the dose where this took the place of another exercise of the ladder: "Instead of Flat outdoor walk: 4 min →
     * 8 min, 2 times as much at once.", "Instead of Flat outdoor walk, at the same dose." Empty where it did not, or is back on it.
     */
    String step() {
        return before().reduce((_, earlier) -> earlier)
                .filter(first -> !first.card.id().equals(card.id()))
                .map(first -> "Instead of " + first.card.name()
                        + (first.dose.equals(dose)
                                ? ", at the same dose."
                                : ": " + StepWords.of(new DoseStep(first.dose, dose)) + "."))
                .orElse("");
    }

    DraftLine with(Dose otherDose, Schedule otherSchedule) {
        return new DraftLine(prescription, card, otherDose, otherSchedule, reason, instead);
    }

    DraftLine because(String words) {
        return new DraftLine(prescription, card, dose, schedule, words, instead);
    }

    /** As the state of a plan has it. */
    static DraftLine of(PlanState.Line line, ExerciseCard card, String reason) {
        return new DraftLine(
                Optional.ofNullable(line.prescription()), card, line.dose(), line.schedule(), reason, Optional.empty());
    }

    DraftLine insteadOf(Optional<DraftLine> before) {
        return new DraftLine(prescription, card, dose, schedule, reason, before);
    }

    /** @param begun what the form was opened on, which knows the numbers of versions */
    PlanState.Line line(PlanState begun) {
        return prescription
                .map(id -> new PlanState.Line(id, number(begun, id), card.id(), dose, schedule))
                .orElseGet(() -> PlanState.Line.added(card.id(), dose, schedule));
    }

    private static int number(PlanState begun, PrescriptionId prescription) {
        return begun.lines().stream()
                .filter(line -> prescription.equals(line.prescription()))
                .mapToInt(PlanState.Line::number)
                .findFirst()
                .orElse(0);
    }

    PlanItem item() {
        return new PlanItem(card.id(), dose, schedule, reason);
    }

    ItemChange change() {
        return prescription
                .<ItemChange>map(id -> new ItemChange.Keep(id, item()))
                .orElseGet(() -> new ItemChange.Add(item()));
    }

    ProposedExercise toAsk() {
        return new ProposedExercise(card, dose, schedule);
    }

    Burden.Line burden() {
        return new Burden.Line(dose, schedule);
    }
}
