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
import org.steadyback.screening.rules.Said;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionFlag;
import org.steadyback.session.SkipReason;

/**
 * Something new that wants a look before the rest.
 *
 * @param stop whether it is about safety
 */
public record StandsOut(LocalDate day, boolean stop, String words) {

    /** What stands out among the new sessions, newest first. */
    static List<StandsOut> among(List<ReviewedSession> newestFirst) {
        var counting = newestFirst.stream()
                .filter(session -> !session.entry().superseded())
                .toList();
        var all = new ArrayList<StandsOut>();
        for (int i = 0; i < counting.size(); i++) {
            if (counting.get(i).isNew()) {
                all.addAll(of(counting.get(i), counting.subList(i, counting.size())));
            }
        }
        return List.copyOf(all);
    }

    private static List<StandsOut> of(ReviewedSession session, List<ReviewedSession> andBefore) {
        var entry = session.entry();
        return Stream.of(symptoms(entry), worst(andBefore), hurts(session), oddities(entry), note(entry))
                .filter(words -> !words.isEmpty())
                .map(words -> new StandsOut(entry.day(), words.equals(symptoms(entry)), words))
                .toList();
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
        return entry.flags().contains(SessionFlag.WHILE_STOPPED) ? SessionFlag.WHILE_STOPPED.label() : "";
    }

    private static String note(SessionEntry entry) {
        return entry.note().isBlank() ? "" : "Note: “" + entry.note().strip() + "”";
    }
}
