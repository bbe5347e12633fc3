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
        ASSIGNED("assigned", Origin.PHYSIO),
        ADDED("added by physio", Origin.PHYSIO),
        CHANGED("changed by physio", Origin.PHYSIO),
        MOVED("moved by physio", Origin.PHYSIO),
        WITHDRAWN("withdrawn by physio", Origin.PHYSIO),
        TAKEN_INSTEAD("taken instead by the patient", Origin.PATIENT),
        GIVEN_UP("not right for the patient", Origin.PATIENT);

        private final String words;
        private final Origin origin;

        Kind(String words, Origin origin) {
            this.words = words;
            this.origin = origin;
        }

        Origin origin() {
            return origin;
        }
    }

    int number() {
        return before == null ? 1 : before.asked().number() + 1;
    }

    boolean withdrawn() {
        return kind == Kind.WITHDRAWN || kind == Kind.GIVEN_UP;
    }

    /** Whether something is asked that was not asked before. */
    boolean asksAnew() {
        return kind != Kind.MOVED && !withdrawn();
    }

    /** In a few words, as it is kept with the version. */
    String decision() {
        return item.reason().isEmpty() ? kind.words : kind.words + ", with caution: " + item.reason();
    }
}
