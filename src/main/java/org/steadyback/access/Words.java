package org.steadyback.access;

import org.steadyback.kernel.TypedText;

/** Bounds of texts that people type. */
final class Words {

    private Words() {}

    static String require(String text, int least, int most, String what) {
        return TypedText.line(text, least, most, what);
    }
}
