package org.steadyback.insight.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.insight.ReviewedSession.Line;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.Side;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionFlag;
import org.steadyback.text.Texts;

/** A recorded session in words. No answer is said as such, never as 0. */
final class SessionWords {

    private static final SessionPainTexts SAY = Texts.of(SessionPainTexts.class);

    private SessionWords() {}

    /** What differs from what was asked, line by line; then all that went as asked, in one line. */
    static List<String> lines(List<Line> lines) {
        var words = lines.stream()
                .filter(line -> !asAsked(line))
                .map(SessionWords::different)
                .collect(Collectors.toCollection(ArrayList::new));
        var asAsked = lines.stream()
                .filter(SessionWords::asAsked)
                .map(line -> name(line) + " " + DoneWords.amount(line.asked()))
                .collect(Collectors.joining("; "));
        if (!asAsked.isEmpty()) {
            words.add("As asked: " + asAsked);
        }
        return words;
    }

    /** "Bridge: 10, 8 of 2 × 10", "Bridge, left: left out: It hurts". */
    private static String different(Line line) {
        var skipped = line.skippedBecause();
        if (skipped == null) {
            return name(line) + ": " + DoneWords.done(line);
        }
        return line.done().isEmpty()
                ? name(line) + ": left out, " + skipped.label()
                : name(line) + ": " + DoneWords.done(line) + ", then stopped, " + skipped.label();
    }

    private static boolean asAsked(Line line) {
        return line.skippedBecause() == null
                && !line.inSeconds()
                && line.done()
                        .equals(Collections.nCopies(
                                line.asked().setCount(), line.asked().amount()));
    }

    private static String name(Line line) {
        return Side.named(line.exercise(), line.side());
    }

    /** "Pain before 3, worst 5, after no answer". */
    static String pain(SessionEntry entry) {
        if (entry.painBefore() == null && entry.peakPain() == null && entry.painAfter() == null) {
            return SAY.noPain();
        }
        return SAY.pain(score(entry.painBefore()), score(entry.peakPain()), score(entry.painAfter()));
    }

    /** "Effort 4 · Mood 7"; empty where neither was answered. */
    static String more(SessionEntry entry) {
        return Stream.of(number("Effort", entry.effort()), number("Mood", entry.mood()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String flags(SessionEntry entry) {
        return String.join(" · ", SessionFlag.labels(entry));
    }

    /** Empty for the usual one. */
    static String kind(SessionEntry entry) {
        return switch (entry.kind()) {
            case USUAL -> "";
            case SHORT -> "Short";
            case TRIAL -> "Trial";
            case FLARE -> "Flare plan";
        };
    }

    static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private static String score(@Nullable PainScore score) {
        return score == null ? SAY.noAnswer() : String.valueOf(score.value());
    }

    private static String number(String what, @Nullable Integer value) {
        return value == null ? "" : what + " " + value;
    }
}
