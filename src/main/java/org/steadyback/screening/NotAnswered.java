package org.steadyback.screening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steadyback.screening.rules.ScreenDue;

/**
 * A routine safety question that has waited for its answer for longer than it should (fact sheet §2.5). What follows is not said
 * there; the safe side is taken [D]: nothing rises by itself or together with others meanwhile, and every page that offers a rise
 * says so.
 *
 * @param whole the screen of every 12 weeks, else the weekly check
 * @param since the day it fell due
 */
public record NotAnswered(boolean whole, LocalDate since) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    static NotAnswered of(ScreenDue.Late late) {
        return new NotAnswered(late.why() == ScreenDue.Why.TWELVE_WEEKS, late.since());
    }

    /** "Weekly check not answered since 3 Sept 2026.". */
    public String inWords() {
        return (whole ? "Screen of every 12 weeks" : "Weekly check") + " not answered since " + DAY.format(since) + ".";
    }
}
