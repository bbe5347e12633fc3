package org.steadyback.programme;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.PrescriptionId;

/**
 * A version that is about to be added.
 *
 * @param before the version it follows; null for the first one of a prescription
 * @param place where it stands in the order; gaps mean nothing
 */
record NextVersion(PrescriptionId prescription, @Nullable Prescribed before, int place, PlanItem item, Kind kind) {

    /** What was decided. */
    enum Kind {
        ASSIGNED("assigned"),
        ADDED("added by physio"),
        CHANGED("changed by physio"),
        MOVED("moved by physio"),
        WITHDRAWN("withdrawn by physio");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    int number() {
        return before == null ? 1 : before.asked().number() + 1;
    }

    boolean withdrawn() {
        return kind == Kind.WITHDRAWN;
    }

    /** Whether something is asked that was not asked before. */
    boolean asksAnew() {
        return kind != Kind.MOVED && kind != Kind.WITHDRAWN;
    }

    /** In a few words, as it is kept with the version. */
    String decision() {
        return item.reason().isEmpty() ? kind.words : kind.words + ", with caution: " + item.reason();
    }
}
