package org.steadyback.session.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.SignWords;
import org.steadyback.session.ItemEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.Today;

/** How doses, entries and days are put into words on the patient's pages. */
final class EntryWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private EntryWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String dose(Today.DueItem item) {
        return switch (item.asked().dose()) {
            case Dose.Minutes(int minutes) -> count(minutes, "minute");
            case Dose.Sets sets -> withLoad(amount(sets), sets.load());
        };
    }

    /** What a trial asks: nothing but to find out. */
    static String trial(Today.DueItem item) {
        return item.inSeconds() ? "hold as long as feels comfortable" : "as much as feels comfortable";
    }

    static String name(Today.DueItem item) {
        return Side.named(item.exercise().name(), item.side().orElse(null));
    }

    /** Pain that was not given is said to be not given; it is no zero. */
    static String pain(SessionEntry entry) {
        var parts = Stream.of(
                        part(entry.painBefore(), "before"),
                        part(entry.peakPain(), "at worst"),
                        part(entry.painAfter(), "after"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "Pain not given" : "Pain " + String.join(", ", parts);
    }

    /** "You stopped: Chest pain or pressure". What stopped somebody stands beside what they did, in the words of the list. */
    static String stopped(SessionEntry entry) {
        return "You stopped: "
                + entry.stopSymptoms().stream()
                        .map(said -> SignWords.label(said.sign()))
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    static String items(List<Today.DoneItem> items) {
        return items.stream()
                .map(item -> Side.named(item.name(), item.item().side()) + ": " + done(item.item()))
                .collect(Collectors.joining("; "));
    }

    private static String done(ItemEntry item) {
        if (item.done().isEmpty()) {
            return item.skippedBecause() == null ? "not done" : "skipped";
        }
        if (item.inSeconds()) {
            return "held for " + count(item.done().getFirst(), "second");
        }
        var sum = item.done().stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return item.skippedBecause() == null ? sum : sum + ", then stopped";
    }

    private static String amount(Dose.Sets dose) {
        var amount = dose.sets() == 1 ? count(dose.reps(), "time") : count(dose.sets(), "set") + " of " + dose.reps();
        return dose.holdSeconds() == 0 ? amount : amount + ", hold each for " + count(dose.holdSeconds(), "second");
    }

    private static String withLoad(String text, @Nullable String load) {
        return load == null ? text : text + ", with " + load;
    }

    private static String part(@Nullable PainScore pain, String when) {
        return pain == null ? "" : pain.value() + " " + when;
    }
}
