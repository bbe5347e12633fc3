package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** That a routine safety question waits for its answer for longer than it should. */
final class LateNotice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private LateNotice() {}

    static Notice of(ScreenDue.Late late, LocalDate today) {
        var whole = late.why() == ScreenDue.Why.TWELVE_WEEKS;
        return new Notice(
                Tone.ATTENTION,
                whole ? "Screen of every 12 weeks not answered" : "Weekly check not answered",
                "Due since %s, %s days. The patient is asked each time the plan is opened; you can go through the questions together."
                        .formatted(DAY.format(late.since()), late.days(today)));
    }
}
