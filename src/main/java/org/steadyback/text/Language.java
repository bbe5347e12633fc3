package org.steadyback.text;

import java.util.Locale;

/**
 * A language in which the portal speaks: a folder of texts.
 *
 * @param tag BCP 47, the name of its folders: {@code en}, {@code es}
 * @param name as those who read it call it: "English", "Español"
 * @param locale how it writes numbers, days and lists
 * @param standing who wrote it and who has read it, for whoever switches it on
 */
public record Language(String tag, String name, Locale locale, String standing) {

    /** The original of every text, and what is read where a translation is missing. */
    public static final Language ENGLISH = new Language("en", "English", Locale.UK, "The original.");

    /** Made up, for development and tests: English with words 60 % longer. */
    public static final Language LONGER = new Language("en-XA", "[Lóóngéér]", Locale.UK, "Made up.");

    /** Made up, for development and tests: English from right to left. */
    public static final Language MIRRORED =
            new Language("ar-XB", "Mirrored", Locale.forLanguageTag("ar-u-nu-latn"), "Made up.");

    /** Whether its lines begin at the right. */
    public boolean rightToLeft() {
        return com.ibm.icu.util.ULocale.forLocale(locale).isRightToLeft();
    }

    /** Whether it is made from English by the program, and nobody reads it. */
    public boolean madeUp() {
        return equals(LONGER) || equals(MIRRORED);
    }

    /** The folder whose files it takes: a made-up one is made of English. */
    String folder() {
        return madeUp() ? ENGLISH.tag : tag;
    }

    /** For {@code dir}. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }
}
