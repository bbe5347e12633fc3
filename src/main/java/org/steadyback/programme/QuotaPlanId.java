package org.steadyback.programme;

import java.io.Serializable;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies an approved quota plan of one exercise. */
public record QuotaPlanId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static QuotaPlanId next() {
        return new QuotaPlanId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
