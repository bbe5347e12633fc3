package org.steadyback.programme.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
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

        static State of(PlanState state) {
            var preference = state.outlook().preference();
            return new State(
                    state.mode(),
                    state.goal(),
                    preference == null ? null : preference.direction(),
                    preference == null ? null : preference.because(),
                    state.outlook().plannedUntil(),
                    state.lines().stream().map(line -> Line.of(line, "")).toList());
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

        /** With what the lines of the form know besides: why each was picked, and what it took the place of. */
        State with(List<DraftLine> drafts) {
            var known = drafts.stream()
                    .collect(Collectors.toMap(one -> one.card().id().value(), one -> one, (one, _) -> one));
            return new State(
                    mode,
                    goal,
                    preferred,
                    because,
                    until,
                    lines.stream()
                            .map(line -> Optional.ofNullable(known.get(line.exercise))
                                    .map(line::with)
                                    .orElse(line))
                            .toList());
        }

        /** Joined with a programme that is another by now: what is gone back to is what that asks. */
        State over(PlanState now) {
            return new State(
                    mode,
                    goal,
                    preferred,
                    because,
                    until,
                    lines.stream()
                            .map(line -> line.insteadOf(line.instead == null ? null : line.instead.over(now)))
                            .toList());
        }

        /** All exercises that stand in it, or stood in it before a step up or down a ladder. */
        Stream<Line> all() {
            return lines.stream().flatMap(line -> Stream.iterate(line, Objects::nonNull, Line::instead));
        }
    }

    /**
     * One exercise.
     *
     * @param prescription null for one that is not asked yet
     * @param minutes null = sets of repetitions
     * @param weekdays null = any days
     * @param instead what stood there before a step up or down its ladder; null where nothing did
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
            String reason,
            @Nullable Line instead) {

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
                    reason,
                    null);
        }

        private static Line of(DraftLine draft) {
            var prescription = draft.prescription().orElse(null);
            return of(new PlanState.Line(prescription, 0, draft.card().id(), draft.dose(), draft.schedule()), "")
                    .with(draft);
        }

        private Line over(PlanState now) {
            var before = instead == null ? null : instead.over(now);
            var plain = line();
            return now.lines().stream()
                    .filter(asked -> Objects.equals(asked.prescription(), plain.prescription()))
                    .findFirst()
                    .map(asked -> of(asked, reason))
                    .orElseGet(() -> of(PlanState.Line.added(plain.exercise(), plain.dose(), plain.schedule()), reason))
                    .insteadOf(before);
        }

        private Line with(DraftLine draft) {
            return with(draft.reason(), draft.instead().map(Line::of).orElse(null));
        }

        private Line insteadOf(@Nullable Line before) {
            return with(reason, before);
        }

        private Line with(String words, @Nullable Line before) {
            return new Line(
                    prescription,
                    number,
                    exercise,
                    minutes,
                    sets,
                    reps,
                    hold,
                    rest,
                    side,
                    load,
                    daysPerWeek,
                    weekdays,
                    boutsPerDay,
                    words,
                    before);
        }

        /**
         * As the form has it.
         *
         * @param cards of all exercises that are still to be had
         * @return empty where this one is not
         */
        Optional<DraftLine> draft(Map<ExerciseId, ExerciseCard> cards) {
            var plain = line();
            return Optional.ofNullable(cards.get(plain.exercise()))
                    .map(card -> DraftLine.of(plain, card, reason)
                            .insteadOf(Optional.ofNullable(instead).flatMap(one -> one.draft(cards))));
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
