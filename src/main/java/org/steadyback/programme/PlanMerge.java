package org.steadyback.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.PlanDifference.Field;
import org.steadyback.programme.PlanDifference.OfLine;
import org.steadyback.programme.PlanDifference.OfTerm;
import org.steadyback.programme.PlanDifference.Term;
import org.steadyback.programme.PlanState.Line;

/**
 * Two people at one programme: joins what one wants with what it has become meanwhile, line by line and field by field. A dose is one
 * field, and so is a schedule: sets of one and repetitions of the other would be a dose that nobody decided. Where both changed the
 * same, the one who asks chooses; until then their own stays. "Harder" and "Easier" take an exercise out and put another of its family
 * in its place: that is a change of the line, so that nobody's withdrawal is undone by it unseen. Knows no clock and no database.
 */
public final class PlanMerge {

    private final PlanState base;
    private final PlanNow now;
    private final PlanState theirs;
    private final PlanState mine;
    /** What stands in the place of a line that was taken out, on either side. */
    private final Map<Line, Line> theirsInstead;

    private final Map<Line, Line> mineInstead;
    private final List<PlanDifference> differences = new ArrayList<>();

    private PlanMerge(PlanState base, PlanNow now, PlanState mine, Function<ExerciseId, String> families) {
        this.base = base;
        this.now = now;
        this.theirs = now.state();
        this.mine = mine;
        theirsInstead = instead(base, theirs, families);
        mineInstead = instead(base, mine, families);
    }

    /**
     * @param base as it was when the form was opened
     * @param now as it is
     * @param mine as the form wants it
     * @param families of which family an exercise is
     */
    public static PlanMerge of(PlanState base, PlanNow now, PlanState mine, Function<ExerciseId, String> families) {
        var merge = new PlanMerge(base, now, mine, families);
        merge.compare();
        return merge;
    }

    /** What is another than it was when the form was opened; what the form says as well is none. Terms first, then lines in order. */
    public List<PlanDifference> differences() {
        return List.copyOf(differences);
    }

    /** What a person must be told of. */
    public List<PlanDifference> told() {
        return differences.stream().filter(one -> !one.quiet()).toList();
    }

    /** Whether no person has changed anything that the form shows, and the rules nothing that it changes. */
    public boolean quiet() {
        return told().isEmpty();
    }

    /** Whose the changes are that a person must be told of, as far as their lines say so: "Ben Okafor", "the rules". */
    public Optional<String> by() {
        var names = told().stream()
                .flatMap(one ->
                        one instanceof OfLine line ? Stream.of(line.author().by()) : Stream.empty())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    /**
     * Both joined.
     *
     * @param choosingTheirs of the clashes those where the other's is taken
     */
    public PlanState joined(Collection<PlanDifference> choosingTheirs) {
        var theirChoices = Set.copyOf(choosingTheirs);
        return new PlanState(
                term(Term.MODE, PlanState::mode, theirChoices),
                term(Term.GOAL, PlanState::goal, theirChoices),
                new Outlook(
                        nullable(Term.PREFERENCE, state -> state.outlook().preference(), theirChoices),
                        nullable(Term.PLANNED_UNTIL, state -> state.outlook().plannedUntil(), theirChoices)),
                lines(theirChoices));
    }

    private void compare() {
        compare(Term.GOAL, PlanState::goal);
        compare(Term.MODE, PlanState::mode);
        compare(Term.PREFERENCE, state -> state.outlook().preference());
        compare(Term.PLANNED_UNTIL, state -> state.outlook().plannedUntil());
        if (reordered(base, theirs) && reordered(mine, theirs)) {
            differences.add(new OfTerm(Term.ORDER, base, theirs, mine, false));
        }
        theirs.lines().forEach(this::compareWithMine);
        base.lines().stream().filter(was -> in(theirs, was) == null).forEach(this::compareWithdrawn);
    }

    private void compare(Term term, Function<PlanState, @Nullable Object> of) {
        var was = of.apply(base);
        var other = of.apply(theirs);
        var own = of.apply(mine);
        if (!Objects.equals(was, other) && !Objects.equals(own, other)) {
            differences.add(new OfTerm(term, base, theirs, mine, !Objects.equals(was, own)));
        }
    }

    private void compareWithMine(Line other) {
        var was = in(base, other);
        if (was == null) {
            compareAdded(other);
            return;
        }
        var own = in(mine, was);
        if (own == null) {
            if (!other.asksAs(was)) {
                var author = now.since(Objects.requireNonNull(other.prescription()), was.number());
                var instead = mineInstead.get(was);
                add(Field.CHANGED_WHAT_IS_REMOVED, was, other, instead, !author.rules() || instead != null);
            }
            return;
        }
        compare(Field.DOSE, Line::dose, was, other, own);
        compare(Field.SCHEDULE, Line::schedule, was, other, own);
    }

    private void compare(Field field, Function<Line, Object> of, Line was, Line other, Line own) {
        var asked = of.apply(other);
        if (!asked.equals(of.apply(was)) && !asked.equals(of.apply(own))) {
            add(field, was, other, own, !of.apply(own).equals(of.apply(was)));
        }
    }

    private void compareAdded(Line other) {
        if (toldAsReplaced(other)) {
            return;
        }
        var own = addedByMe(other.exercise());
        if (own == null || !own.asksAs(other)) {
            add(Field.ADDED, null, other, own, own != null);
        }
    }

    private void compareWithdrawn(Line was) {
        var own = in(mine, was);
        if (bothReplaced(was)) {
            add(Field.REPLACED, was, theirsInstead.get(was), ofMine(was), true);
        } else if (own != null) {
            add(Field.WITHDRAWN, was, null, own, !own.asksAs(was));
        }
    }

    /** What the form has of a line, or in its place. */
    private @Nullable Line ofMine(Line was) {
        var own = in(mine, was);
        return own == null ? mineInstead.get(was) : own;
    }

    /** Taken out there, taken out or changed here, and not by both in the same way: only a person can choose. */
    private boolean bothReplaced(Line was) {
        if (in(theirs, was) != null) {
            return false;
        }
        var own = in(mine, was);
        var other = theirsInstead.get(was);
        if (own != null) {
            return other != null && !own.asksAs(was);
        }
        var instead = mineInstead.get(was);
        boolean bothOut = other == null && instead == null;
        // the same exercise in its place on both sides: its dose and days are compared as of any that both added
        boolean same = other != null && instead != null && other.exercise().equals(instead.exercise());
        return !bothOut && !same;
    }

    private boolean toldAsReplaced(Line added) {
        return base.lines().stream().anyMatch(was -> added.equals(theirsInstead.get(was)) && bothReplaced(was));
    }

    /** Of what both have in the place of a line only one can stand: the other side's goes, unless theirs is chosen; then mine. */
    private Set<Line> notTaken(Set<PlanDifference> choosingTheirs) {
        var gone = new HashSet<Line>();
        for (var was : base.lines()) {
            boolean replaced = bothReplaced(was);
            boolean taken =
                    chosen(replaced ? Field.REPLACED : Field.CHANGED_WHAT_IS_REMOVED, was.exercise(), choosingTheirs);
            var out = taken ? mineInstead.get(was) : replaced ? theirsInstead.get(was) : null;
            if (out != null) {
                gone.add(out);
            }
        }
        return gone;
    }

    /** For each line taken out the one of its family that came in, first for first: a place in the order may have changed since. */
    private static Map<Line, Line> instead(PlanState base, PlanState after, Function<ExerciseId, String> families) {
        var cameIn = after.lines().stream()
                .filter(line -> in(base, line) == null)
                .collect(Collectors.toCollection(ArrayList::new));
        var instead = new HashMap<Line, Line>();
        for (var was : base.lines()) {
            if (in(after, was) == null) {
                var family = families.apply(was.exercise());
                cameIn.stream()
                        .filter(line -> families.apply(line.exercise()).equals(family))
                        .findFirst()
                        .ifPresent(line -> {
                            instead.put(was, line);
                            cameIn.remove(line);
                        });
            }
        }
        return instead;
    }

    private void add(Field field, @Nullable Line was, @Nullable Line other, @Nullable Line own, boolean clash) {
        var known = Objects.requireNonNull(was == null ? other : was);
        var author = now.since(Objects.requireNonNull(known.prescription()), was == null ? 0 : was.number());
        differences.add(new OfLine(field, known.exercise(), was, other, own, author, clash));
    }

    private List<Line> lines(Set<PlanDifference> choosingTheirs) {
        var joined = new LinkedHashMap<ExerciseId, Line>();
        var notTaken = notTaken(choosingTheirs);
        for (var other : theirs.lines()) {
            var line = notTaken.contains(other) ? null : joined(other, choosingTheirs);
            if (line != null) {
                joined.put(line.exercise(), line);
            }
        }
        for (var own : mine.lines()) {
            var line = own.prescription() == null ? own : takenUpAgain(own, choosingTheirs);
            if (line != null && !notTaken.contains(own)) {
                joined.putIfAbsent(line.exercise(), line);
            }
        }
        return inOrder(joined);
    }

    /** What becomes of a line that is asked now; null = it goes. */
    private @Nullable Line joined(Line other, Set<PlanDifference> choosingTheirs) {
        var was = in(base, other);
        if (was == null) {
            var own = addedByMe(other.exercise());
            return own == null || chosen(Field.ADDED, other.exercise(), choosingTheirs)
                    ? other
                    : other.asks(own.dose(), own.schedule());
        }
        var own = in(mine, was);
        if (own == null) {
            return chosen(Field.CHANGED_WHAT_IS_REMOVED, other.exercise(), choosingTheirs) ? other : null;
        }
        return other.asks(
                field(Field.DOSE, Line::dose, was, other, own, choosingTheirs),
                field(Field.SCHEDULE, Line::schedule, was, other, own, choosingTheirs));
    }

    private static <T> T field(
            Field field, Function<Line, T> of, Line was, Line other, Line own, Set<PlanDifference> choosingTheirs) {
        boolean untouched = of.apply(own).equals(of.apply(was));
        return untouched || chosen(field, own.exercise(), choosingTheirs) ? of.apply(other) : of.apply(own);
    }

    /** Withdrawn meanwhile, and changed by me: asked anew, unless the other's word is taken. */
    private @Nullable Line takenUpAgain(Line own, Set<PlanDifference> choosingTheirs) {
        var was = in(base, own);
        boolean wanted = in(theirs, own) == null
                && was != null
                && !own.asksAs(was)
                && !chosen(Field.WITHDRAWN, own.exercise(), choosingTheirs)
                && !chosen(Field.REPLACED, own.exercise(), choosingTheirs);
        return wanted ? Line.added(own.exercise(), own.dose(), own.schedule()) : null;
    }

    /** The order of whoever changed it, mine before theirs; what the other added stands behind what it stood behind there. */
    private List<Line> inOrder(Map<ExerciseId, Line> lines) {
        boolean byMe = reordered(base, mine);
        var order = new ArrayList<>(byMe ? mine.order() : theirs.order());
        var rest = byMe ? theirs.order() : mine.order();
        for (int at = 0; at < rest.size(); at++) {
            if (!order.contains(rest.get(at))) {
                order.add(at == 0 ? 0 : order.indexOf(rest.get(at - 1)) + 1, rest.get(at));
            }
        }
        return order.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private static boolean reordered(PlanState before, PlanState after) {
        var was = new ArrayList<>(before.order());
        var is = new ArrayList<>(after.order());
        was.retainAll(is);
        is.retainAll(before.order());
        return !was.equals(is);
    }

    private @Nullable Line addedByMe(ExerciseId exercise) {
        return mine.of(exercise).filter(line -> line.prescription() == null).orElse(null);
    }

    private static @Nullable Line in(PlanState state, Line line) {
        var prescription = line.prescription();
        return prescription == null ? null : state.of(prescription).orElse(null);
    }

    private static boolean chosen(Field field, ExerciseId exercise, Set<PlanDifference> choosingTheirs) {
        return choosingTheirs.stream()
                .anyMatch(one -> one instanceof OfLine line
                        && line.field() == field
                        && line.exercise().equals(exercise));
    }

    private <T> T term(Term term, Function<PlanState, T> of, Set<PlanDifference> choosingTheirs) {
        return Objects.requireNonNull(this.<T>nullable(term, of, choosingTheirs));
    }

    private <T> @Nullable T nullable(
            Term term, Function<PlanState, @Nullable T> of, Set<PlanDifference> choosingTheirs) {
        boolean chosen = choosingTheirs.stream().anyMatch(one -> one instanceof OfTerm other && other.term() == term);
        boolean untouched = Objects.equals(of.apply(base), of.apply(mine));
        return chosen || untouched ? of.apply(theirs) : of.apply(mine);
    }
}
