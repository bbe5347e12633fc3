package org.steadyback.uikit;

import java.time.LocalDate;
import java.time.ZoneId;

import org.steadyback.kernel.Signature;
import org.steadyback.text.Texts;

/** Days and moments as they are written on screens. */
public final class Dates {

    private static final DateTexts SAY = Texts.of(DateTexts.class);

    private Dates() {}

    public static String day(LocalDate day) {
        return SAY.day(day);
    }

    /** "Anna Berg, 3 Sept 2026". */
    public static String signed(Signature signature, ZoneId zone) {
        return SAY.signed(signature.by(), LocalDate.ofInstant(signature.at(), zone));
    }

    public static String day(java.time.Instant at, ZoneId zone) {
        return SAY.day(LocalDate.ofInstant(at, zone));
    }

    public static String moment(java.time.Instant at, ZoneId zone) {
        return SAY.moment(at.atZone(zone));
    }
}
