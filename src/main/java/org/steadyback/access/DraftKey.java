package org.steadyback.access;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;

/**
 * What a draft is of. Each person has one of each.
 *
 * @param patient null for somebody who is not a patient yet
 */
public record DraftKey(DraftKind kind, @Nullable PatientId patient) {

    /** @throws IllegalArgumentException for a patient who is missing, or too many */
    public DraftKey {
        if ((kind == DraftKind.TAKE_IN) != (patient == null)) {
            throw new IllegalArgumentException("A draft is of a patient, unless of somebody who is taken in");
        }
    }

    public static DraftKey takingIn() {
        return new DraftKey(DraftKind.TAKE_IN, null);
    }
}
