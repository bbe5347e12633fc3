package org.steadyback.programme.plan;

/** Bounds of a dose; the same stand as CHECK constraints in the database. */
final class Bounds {

    private Bounds() {}

    static void require(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": a whole number from " + least + " to " + most);
        }
    }
}
