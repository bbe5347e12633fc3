package org.steadyback.agreement;

import java.io.Serializable;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies one time that a patient said of an exercise: not right for me. */
public record ComplaintId(UUID value) implements Serializable {

    public static ComplaintId next() {
        return new ComplaintId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
