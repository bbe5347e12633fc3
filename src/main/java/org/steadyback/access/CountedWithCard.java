package org.steadyback.access;

/**
 * A number that the frame of a chart shows beside whose chart it is: counted in the statement that finds the patient. Implemented
 * above, where it is known.
 */
public interface CountedWithCard {

    /** One whole number, as a subselect; {@code :account} is who asks. */
    String sql();

    /** What it came to for the physio who asks. */
    void counted(SignedIn physio, int number);
}
