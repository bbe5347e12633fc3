package org.steadyback.uikit;

import java.util.Locale;
import java.util.Set;

/** How somebody is spoken of on a button or greeted: by the first word of their name, where that is a name. */
public final class FirstName {

    private static final Set<String> TITLES =
            Set.of("dr", "dra", "prof", "mr", "mrs", "ms", "miss", "sr", "sra", "srta", "don", "doña");

    private FirstName() {}

    /** The whole name where it begins with a title, so that nobody is called "Dr". */
    public static String of(String name) {
        var whole = name.strip();
        var first = whole.split("\\s+", 2)[0];
        boolean title = TITLES.contains(first.replace(".", "").toLowerCase(Locale.ROOT));
        return title ? whole : first;
    }
}
