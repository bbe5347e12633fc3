package org.steadyback.programme;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.PrescriptionId;

/**
 * A version that is about to be added.
 *
 * @param before the version it follows; null for the first one of a prescription
 * @param place where it stands in the order; gaps mean nothing
 */
record NextVersion(
        PrescriptionId prescription, @Nullable Prescribed before, int place, PlanItem item, VersionKind kind) {

    int number() {
        return before == null ? 1 : before.asked().number() + 1;
    }

    boolean withdrawn() {
        return kind.withdraws();
    }

    /** Whether something is asked that was not asked before. */
    boolean asksAnew() {
        return kind != VersionKind.MOVED && !withdrawn();
    }

    /** As it is kept with the version. */
    VersionCause cause() {
        return VersionCause.of(kind, item.reason());
    }
}
