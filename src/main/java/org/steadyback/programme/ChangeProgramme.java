package org.steadyback.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.library.ExerciseId;

/**
 * Command: a physio changes a running programme.
 *
 * @param basedOnVersion the programme's version when the form was opened
 * @param validFrom first day of what changed; null = today where the patient lives
 * @param items the whole plan as it should be, in order; an exercise that is missing is withdrawn
 * @param outlook null = stays as it is
 * @param overridden the warnings of the checks that the physio goes on against
 * @param begunOn the programme as the form was opened on it; null = a version that is not the newest is refused without a look
 */
public record ChangeProgramme(
        PatientId patient,
        ProgrammeId programme,
        long basedOnVersion,
        @Nullable LocalDate validFrom,
        Mode mode,
        String goal,
        List<ItemChange> items,
        @Nullable Outlook outlook,
        List<Overridden> overridden,
        @Nullable PlanState begunOn) {

    public ChangeProgramme {
        goal = TypedText.lines(goal, 0, 400, "The goal");
        items = List.copyOf(items);
        overridden = List.copyOf(overridden);
    }

    /** The outlook stays, and it goes against no warning. */
    public ChangeProgramme(
            PatientId patient,
            ProgrammeId programme,
            long basedOnVersion,
            @Nullable LocalDate validFrom,
            Mode mode,
            String goal,
            List<ItemChange> items) {
        this(patient, programme, basedOnVersion, validFrom, mode, goal, items, null, List.of(), null);
    }

    /** The same with these reasons. */
    public ChangeProgramme because(List<Overridden> reasons) {
        return new ChangeProgramme(
                patient, programme, basedOnVersion, validFrom, mode, goal, items, outlook, reasons, begunOn);
    }

    /** The programme as this wants it, seen from what it began on. */
    PlanState wanted(PlanState begun) {
        var lines = items.stream()
                .map(one -> switch (one) {
                    case ItemChange.Add(var item) ->
                        PlanState.Line.added(item.exercise(), item.dose(), item.schedule());
                    case ItemChange.Keep(var prescription, var item) ->
                        new PlanState.Line(
                                prescription,
                                begun.of(prescription)
                                        .map(PlanState.Line::number)
                                        .orElse(0),
                                item.exercise(),
                                item.dose(),
                                item.schedule());
                })
                .toList();
        return new PlanState(mode, goal, outlook == null ? begun.outlook() : outlook, lines);
    }

    /** The same, going on from another state; reasons stay with their exercises. */
    ChangeProgramme goingOn(PlanState joined) {
        var reasons = new HashMap<ExerciseId, String>();
        items.forEach(one -> reasons.put(one.item().exercise(), one.item().reason()));
        var lines = joined.lines().stream()
                .map(line -> change(line, reasons.getOrDefault(line.exercise(), "")))
                .toList();
        return new ChangeProgramme(
                patient,
                programme,
                basedOnVersion,
                validFrom,
                joined.mode(),
                joined.goal(),
                lines,
                joined.outlook(),
                overridden,
                begunOn);
    }

    private static ItemChange change(PlanState.Line line, String reason) {
        var item = new PlanItem(line.exercise(), line.dose(), line.schedule(), reason);
        var prescription = line.prescription();
        return prescription == null ? new ItemChange.Add(item) : new ItemChange.Keep(prescription, item);
    }
}
