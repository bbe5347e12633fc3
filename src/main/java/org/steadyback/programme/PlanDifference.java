package org.steadyback.programme;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseId;

/** Something about a programme that is another than when a form of it was opened. */
public sealed interface PlanDifference {

    /** Whether the form says otherwise, too: only a person can choose. */
    boolean clash();

    /** Made by the rules alone, and the form says nothing else: nobody needs to be told. */
    boolean quiet();

    /** What holds for the whole programme. */
    enum Term {
        GOAL,
        MODE,
        PREFERENCE,
        PLANNED_UNTIL,
        ORDER
    }

    /** A term; what each side says of it stands in the states. */
    record OfTerm(Term term, PlanState was, PlanState theirs, PlanState mine, boolean clash) implements PlanDifference {

        @Override
        public boolean quiet() {
            return false;
        }
    }

    /** What is another about an exercise. */
    enum Field {
        DOSE,
        SCHEDULE,
        /** Another dose or schedule of what the form leaves out. */
        CHANGED_WHAT_IS_REMOVED,
        ADDED,
        WITHDRAWN,
        /** Both left it out or changed it, and at least one of them has another exercise of its family in its place. */
        REPLACED
    }

    /**
     * An exercise.
     *
     * @param was null: not asked then
     * @param theirs null: not asked now; of what was replaced, what stands in its place
     * @param mine null: the form leaves it out, or knows nothing of it; of what was replaced or removed, what the form has in its place
     */
    record OfLine(
            Field field,
            ExerciseId exercise,
            PlanState.@Nullable Line was,
            PlanState.@Nullable Line theirs,
            PlanState.@Nullable Line mine,
            PlanNow.Author author,
            boolean clash)
            implements PlanDifference {

        @Override
        public boolean quiet() {
            return author.rules() && !clash;
        }
    }
}
