package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.insight.Progress;
import org.steadyback.insight.trend.MorningWeeks;
import org.steadyback.kernel.PainScore;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.text.Texts;

/** The weeks as numbers of days, and in one honest sentence: with few answers it says so. Superseded entries do not count. */
record PainStory(List<SessionEntry> entries, List<MorningEntry> mornings, MorningWeeks weeks) {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    PainStory {
        entries = entries.stream().filter(entry -> !entry.superseded()).toList();
    }

    static PainStory of(Progress progress) {
        return new PainStory(progress.entries(), progress.mornings(), progress.weeks());
    }

    boolean isEmpty() {
        return entries.isEmpty() && mornings.isEmpty();
    }

    /** On which something was done; a report alone, of a stop or of what was left out, is none. */
    long days() {
        return entries.stream()
                .filter(SessionEntry::somethingDone)
                .map(SessionEntry::day)
                .distinct()
                .count();
    }

    String sentence() {
        if (weeks.answers() < MorningWeeks.ENOUGH) {
            return SAY.afterTwoWeeks(weeks.answers(), MorningWeeks.ENOUGH);
        }
        if (!weeks.isEnough()) {
            return SAY.tooFewMornings();
        }
        long before = Math.round(weeks.first().orElseThrow().mean());
        long now = Math.round(weeks.last().orElseThrow().mean());
        return switch (weeks.direction()) {
            case EASED -> SAY.eased(before, now);
            case RISEN -> SAY.risen(before, now);
            case ABOUT_THE_SAME -> SAY.aboutTheSame(now);
        };
    }

    Map<LocalDate, Integer> ofMornings() {
        return mornings.stream()
                .collect(Collectors.toMap(
                        MorningEntry::date, one -> one.pain().value(), (_, newer) -> newer, TreeMap::new));
    }

    Map<LocalDate, Integer> before() {
        return ofEachDay(SessionEntry::painBefore);
    }

    Map<LocalDate, Integer> worst() {
        return ofEachDay(SessionEntry::peakPain);
    }

    /** Of several sessions on a day the worst; a day without an answer stays a gap. */
    private Map<LocalDate, Integer> ofEachDay(Function<SessionEntry, @Nullable PainScore> score) {
        var days = new TreeMap<LocalDate, Integer>();
        entries.forEach(entry -> entries.stream()
                .filter(other -> other.day().equals(entry.day()))
                .map(score)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(worst -> days.put(entry.day(), worst.value())));
        return days;
    }
}
