package org.steadyback.programme.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.DirectionalPreference;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Outlook;
import org.steadyback.programme.PlanState;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/**
 * A programme as it is being written, in the form in which a draft keeps it.
 *
 * @param programme that is being changed; null for a new one
 * @param version of it when the writing began
 * @param begunOn how it stood then; null for a new one
 * @param from null = the day that stood there by itself
 * @param reasons against warnings, by check
 */
record WrittenPlan(
        @Nullable String programme,
        long version,
        @Nullable State begunOn,
        State written,
        @Nullable LocalDate from,
        Map<Check, String> reasons) {

    /** What a form says of a programme. */
    record State(
            Mode mode,
            String goal,
            @Nullable Direction preferred,
            @Nullable String because,
            @Nullable LocalDate until,
            List<Line> lines) {

        static State of(PlanState state, Map<ExerciseId, String> reasons) {
            var preference = state.outlook().preference();
            return new State(
                    state.mode(),
                    state.goal(),
                    preference == null ? null : preference.direction(),
                    preference == null ? null : preference.because(),
                    state.outlook().plannedUntil(),
                    state.lines().stream()
                            .map(line -> Line.of(line, reasons.getOrDefault(line.exercise(), "")))
                            .toList());
        }

        PlanState state() {
            return new PlanState(
                    mode, goal, outlook(), lines.stream().map(Line::line).toList());
        }

        Outlook outlook() {
            return new Outlook(
                    preferred == null || because == null || because.isBlank()
                            ? null
                            : new DirectionalPreference(preferred, because),
                    until);
        }

        Optional<String> reasonFor(ExerciseId exercise) {
            return lines.stream()
                    .filter(line -> line.exercise.equals(exercise.value()))
                    .map(Line::reason)
                    .findFirst();
        }
    }

    /**
     * One exercise.
     *
     * @param prescription null for one that is not asked yet
     * @param minutes null = sets of repetitions
     * @param weekdays null = any days
     */
    record Line(
            @Nullable String prescription,
            int number,
            String exercise,
            @Nullable Integer minutes,
            int sets,
            int reps,
            int hold,
            int rest,
            Side side,
            @Nullable String load,
            int daysPerWeek,
            @Nullable Set<DayOfWeek> weekdays,
            int boutsPerDay,
            String reason) {

        static Line of(PlanState.Line line, String reason) {
            var sets = line.dose() instanceof Dose.Sets own ? own : new Dose.Sets(1, 1, 0, 0, Side.BOTH_TOGETHER, null);
            var frequency = line.schedule().frequency();
            var prescription = line.prescription();
            return new Line(
                    prescription == null ? null : prescription.toString(),
                    line.number(),
                    line.exercise().value(),
                    line.dose() instanceof Dose.Minutes(int minutes) ? minutes : null,
                    sets.sets(),
                    sets.reps(),
                    sets.holdSeconds(),
                    sets.restSeconds(),
                    sets.side(),
                    sets.load(),
                    frequency.daysPerWeek(),
                    // in order, so that the same days are the same words
                    frequency instanceof Frequency.Weekdays(var days) ? new java.util.TreeSet<>(days) : null,
                    line.schedule().boutsPerDay(),
                    reason);
        }

        PlanState.Line line() {
            return new PlanState.Line(
                    prescription == null
                            ? null
                            : PrescriptionId.parse(prescription).orElse(null),
                    number,
                    new ExerciseId(exercise),
                    minutes == null ? new Dose.Sets(sets, reps, hold, rest, side, load) : new Dose.Minutes(minutes),
                    new Schedule(
                            weekdays == null ? new Frequency.DaysAWeek(daysPerWeek) : new Frequency.Weekdays(weekdays),
                            boutsPerDay));
        }
    }
}
