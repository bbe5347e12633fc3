package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
import org.steadyback.text.Texts;

/** How doses, entries and days are put into words on the patient's pages. */
final class EntryWords {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private EntryWords() {}

    static String day(LocalDate day) {
        return SAY.day(day);
    }

    static String dose(Today.DueItem item) {
        return switch (item.asked().dose()) {
            case Dose.Minutes(int minutes) -> SAY.minutes(minutes);
            case Dose.Sets sets -> withLoad(SAY.dose(sets.sets(), sets.reps(), sets.holdSeconds()), sets.load());
        };
    }

    /** What a trial asks: nothing but to find out. */
    static String trial(Today.DueItem item) {
        return item.inSeconds() ? SAY.trialHold() : SAY.trial();
    }

    static String name(Today.DueItem item) {
        return Side.named(item.exercise().name(), item.side().orElse(null));
    }

    /** Pain that was not given is said to be not given; it is no zero. */
    static String pain(SessionEntry entry) {
        return Stream.of(
                        part(entry.painBefore(), SAY::painBefore),
                        part(entry.peakPain(), SAY::painWorst),
                        part(entry.painAfter(), SAY::painAfter))
                .flatMap(Optional::stream)
                .reduce(SAY::also)
                .map(SAY::pain)
                .orElseGet(SAY::painNotGiven);
    }

    /** "You stopped: Chest pain or pressure". What stopped somebody stands beside what they did, in the words of the list. */
    static String stopped(SessionEntry entry) {
        return SAY.stoppedBy(entry.stopSymptoms().stream()
                .map(said -> SignWords.label(said.sign()))
                .sorted()
                .reduce(SAY::then)
                .orElse(""));
    }

    static String items(List<Today.DoneItem> items) {
        return items.stream()
                .map(item -> SAY.item(Side.named(item.name(), item.item().side()), done(item.item())))
                .reduce(SAY::then)
                .orElse("");
    }

    private static String done(ItemEntry item) {
        if (item.done().isEmpty()) {
            return item.skippedBecause() == null ? SAY.notDone() : SAY.leftOut();
        }
        if (item.inSeconds()) {
            return SAY.held(item.done().getFirst());
        }
        var sum = item.done().stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return item.skippedBecause() == null ? sum : SAY.thenStopped(sum);
    }

    private static String withLoad(String text, @Nullable String load) {
        return load == null ? text : SAY.withLoad(text, load);
    }

    private static Optional<String> part(@Nullable PainScore pain, IntFunction<String> words) {
        return Optional.ofNullable(pain).map(given -> words.apply(given.value()));
    }
}
