package org.steadyback.access;

import org.steadyback.kernel.Phone;

/**
 * Somebody to ring.
 *
 * @param label who answers, as the patient reads it
 * @param number as it is written; {@link #tel()} is what is dialled
 * @param anywhere whether it is no certain number of a country, but the one that works in most places
 */
public record HelpLine(String label, String number, boolean anywhere) {

    public HelpLine(String label, String number) {
        this(label, number, false);
    }

    /** Address of a link that dials. */
    public String tel() {
        return Phone.tel(number);
    }
}
