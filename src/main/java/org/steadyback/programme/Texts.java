package org.steadyback.programme;

import org.steadyback.kernel.TypedText;

/** Bounds of texts that people type; the same stand as CHECK constraints in the database. */
final class Texts {

    private Texts() {}

    static String bounded(String text, int least, int most, String what) {
        return TypedText.lines(text, least, most, what);
    }
}
