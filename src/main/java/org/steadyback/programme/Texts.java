package org.steadyback.programme;

/** Bounds of texts that people type; the same stand as CHECK constraints in the database. */
final class Texts {

    private Texts() {}

    static String bounded(String text, int least, int most, String what) {
        var stripped = text.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length < least || length > most) {
            throw new IllegalArgumentException(what + " has " + least + " to " + most + " characters");
        }
        return stripped;
    }
}
