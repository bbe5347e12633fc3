package org.steadyback.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.steadyback.text.Texts;

/**
 * "How was your back the next morning?" It is asked on any opening from the next morning on, in the patient's own days.
 *
 * @param date the morning that is asked about
 */
public record MorningQuestion(LocalDate date, String text) {

    static final int DAYS_TAKEN = 7;

    private static final MorningTexts SAY = Texts.of(MorningTexts.class);

    /** Asks about the newest day with a session whose next morning has come and has no answer. */
    static Optional<MorningQuestion> open(Collection<LocalDate> unansweredDays, LocalDate today) {
        return unansweredDays.stream()
                .filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(DAYS_TAKEN)))
                .max(Comparator.naturalOrder())
                .map(day -> new MorningQuestion(day.plusDays(1), text(day, today)));
    }

    /** On a day that is still to come: after a session of the day before it, or in a flare each morning. */
    static MorningQuestion on(LocalDate day, boolean inFlare) {
        return new MorningQuestion(day, inFlare ? SAY.thisMorning() : SAY.afterYesterday());
    }

    static List<Fault> faults(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return List.of(new Fault("date", SAY.notYet()));
        }
        if (date.isBefore(today.minusDays(DAYS_TAKEN))) {
            return List.of(new Fault("date", SAY.tooLongAgo()));
        }
        return List.of();
    }

    private static String text(LocalDate session, LocalDate today) {
        if (session.plusDays(1).equals(today)) {
            return SAY.afterYesterday();
        }
        return SAY.lastMorning(session.plusDays(1), session);
    }
}
