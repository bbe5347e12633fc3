package org.steadyback.access;

import org.steadyback.kernel.Phone;

/**
 * Somebody to ring.
 *
 * @param label who answers, as the patient reads it
 * @param number as it is written; {@link #tel()} is what is dialled
 */
public record HelpLine(String label, String number) {

    /** Address of a link that dials. */
    public String tel() {
        return Phone.tel(number);
    }
}
