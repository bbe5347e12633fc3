package org.steadyback.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies somebody who can sign in. */
public record AccountId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static AccountId next() {
        return new AccountId(Uuid7.next());
    }

    /** Reads an identity from an address; empty if the text is none. */
    public static Optional<AccountId> parse(String text) {
        return Uuid7.parse(text).map(AccountId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
