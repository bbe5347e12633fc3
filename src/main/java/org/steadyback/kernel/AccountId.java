package org.steadyback.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies somebody who can sign in. */
public record AccountId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static AccountId next() {
        return new AccountId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
