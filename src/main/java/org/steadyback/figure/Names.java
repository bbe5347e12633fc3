package org.steadyback.figure;

import java.util.Locale;

/** Between the names of the pose files and those of the constants. */
final class Names {

    private Names() {}

    /** "upperArmR" → "UPPER_ARM_R". */
    static String constant(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
