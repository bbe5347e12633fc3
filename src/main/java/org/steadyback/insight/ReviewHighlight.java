package org.steadyback.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.insight.trend.PeakRise;
import org.steadyback.insight.trend.TrendSentence;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.WatchWords;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionFlag;
import org.steadyback.session.SkipReason;

/**
 * Something that wants a look before the rest.
 *
 * @param stop whether it is about safety
 */
public record ReviewHighlight(LocalDate day, boolean stop, String words) {

    /** What stands out among the new sessions, newest first. */
    static List<ReviewHighlight> among(List<ReviewedSession> newestFirst) {
        var counting = newestFirst.stream()
                .filter(session -> !session.entry().superseded())
                .toList();
        var all = new ArrayList<>(unread(newestFirst));
        for (int i = 0; i < counting.size(); i++) {
            var session = counting.get(i);
            if (session.isNew()) {
                all.addAll(of(session, counting.subList(i, counting.size())));
            } else if (session.stopOpen()) {
                all.addAll(untilSettled(session.entry()));
            }
        }
        all.sort(Comparator.comparing(ReviewHighlight::day).reversed());
        return List.copyOf(all);
    }

    /** Words to be read that a correction took out before anybody had read them: it takes nothing back of what was sent. */
    private static List<ReviewHighlight> unread(List<ReviewedSession> all) {
        return all.stream()
                .filter(session -> session.isNew() || session.stopOpen())
                .map(ReviewedSession::entry)
                .filter(entry -> entry.superseded()
                        && WatchWords.ANY.areToBeRead(entry.note())
                        && all.stream().noneMatch(other -> saysAgain(other.entry(), entry)))
                .map(entry -> new ReviewHighlight(entry.day(), true, note(entry) + ", corrected later"))
                .toList();
    }

    private static boolean saysAgain(SessionEntry correction, SessionEntry corrected) {
        return corrected.id().equals(correction.corrects()) && correction.note().equals(corrected.note());
    }

    static List<ReviewHighlight> newestFirst(List<ReviewHighlight> some, List<ReviewHighlight> more) {
        return Stream.concat(some.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(ReviewHighlight::day).reversed())
                .toList();
    }

    private static List<ReviewHighlight> of(ReviewedSession session, List<ReviewedSession> andBefore) {
        var entry = session.entry();
        return Stream.of(symptoms(entry), worst(andBefore), hurts(session), oddities(entry), note(entry))
                .filter(words -> !words.isEmpty())
                .map(words -> new ReviewHighlight(entry.day(), isSafety(words, entry), words))
                .toList();
    }

    /** Who has read it has settled nothing. */
    private static List<ReviewHighlight> untilSettled(SessionEntry entry) {
        return Stream.of(symptoms(entry), note(entry))
                .filter(words -> !words.isEmpty() && isSafety(words, entry))
                .map(words -> new ReviewHighlight(entry.day(), true, words))
                .toList();
    }

    private static boolean isSafety(String words, SessionEntry entry) {
        return words.equals(symptoms(entry)) || words.equals(note(entry)) && WatchWords.ANY.areToBeRead(entry.note());
    }

    private static String symptoms(SessionEntry entry) {
        return entry.stopSymptoms().stream()
                .sorted(Comparator.comparing(Said.OfSign::sign))
                .map(SignWords::forPhysio)
                .collect(Collectors.joining("; "));
    }

    private static String worst(List<ReviewedSession> newestFirst) {
        if (newestFirst.getFirst().entry().peakPain() == null) {
            return "";
        }
        var peaks = newestFirst.stream()
                .map(session -> session.entry().peakPain())
                .filter(Objects::nonNull)
                .toList();
        return PeakRise.of(peaks)
                .filter(PeakRise::counts)
                .map(rise -> "Worst pain %s, usually about %s"
                        .formatted(rise.last().value(), TrendSentence.number(rise.usual())))
                .orElse("");
    }

    private static String hurts(ReviewedSession session) {
        var names = session.lines().stream()
                .filter(line -> line.skippedBecause() == SkipReason.HURTS)
                .map(ReviewedSession.Line::exercise)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "Left out because it hurts: " + names;
    }

    private static String oddities(SessionEntry entry) {
        return entry.flags().contains(SessionFlag.WHILE_STOPPED) && entry.somethingDone()
                ? SessionFlag.WHILE_STOPPED.label()
                : "";
    }

    private static String note(SessionEntry entry) {
        return entry.note().isBlank() ? "" : "Note: “" + entry.note().strip() + "”";
    }
}
