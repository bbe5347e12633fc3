package org.steadyback.library;

import java.util.Locale;

/** Makes the part of an address that names an exercise. */
final class Slug {

    private Slug() {}

    /** Lower case; each run of characters other than a–z and 0–9 becomes one hyphen, none at the ends. */
    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
