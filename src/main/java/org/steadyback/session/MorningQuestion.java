package org.steadyback.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "How was your back the next morning?" It is asked on any opening from the next morning on, in the patient's own days.
 *
 * @param date the morning that is asked about
 */
public record MorningQuestion(LocalDate date, String text) {

    static final int DAYS_TAKEN = 7;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** Asks about the newest day with a session whose next morning has come and has no answer. */
    static Optional<MorningQuestion> open(Collection<LocalDate> unansweredDays, LocalDate today) {
        return unansweredDays.stream()
                .filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(DAYS_TAKEN)))
                .max(Comparator.naturalOrder())
                .map(day -> new MorningQuestion(day.plusDays(1), text(day, today)));
    }

    static List<Fault> faults(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return List.of(new Fault("date", "That morning has not come yet."));
        }
        if (date.isBefore(today.minusDays(DAYS_TAKEN))) {
            return List.of(new Fault("date", "That is more than a week ago; it cannot be answered any more."));
        }
        return List.of();
    }

    private static String text(LocalDate session, LocalDate today) {
        if (session.plusDays(1).equals(today)) {
            return "How was your back this morning, after yesterday's session?";
        }
        return "How was your back last %s morning (%s), after %s's session?"
                .formatted(weekday(session.plusDays(1)), DATE.format(session.plusDays(1)), weekday(session));
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
