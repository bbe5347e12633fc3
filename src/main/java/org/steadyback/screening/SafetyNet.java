package org.steadyback.screening;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.interview.FoundBefore;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

/**
 * All that a patient needs when something is felt that ends exercising, held by the player so that it is there without network: the
 * signs with their one question and what follows, the pages of advice, the numbers.
 *
 * @param signs in the order in which they are offered
 * @param watch words in a free text that open a question
 */
public record SafetyNet(HelpNumbers numbers, List<SignRow> signs, Map<Advice, SignWords.Page> pages, WatchWords watch) {

    /**
     * A sign as it is offered.
     *
     * @param which of what it stands for, to choose from; empty for most
     * @param yes what it leads to; not sure and left out count as this
     * @param no what the answer no leads to for this patient; null = no stop, or no such answer
     * @param found what a clinician found when it was said before: "as before" keeps that decision; null = nothing
     */
    public record SignRow(
            String name,
            String label,
            Sign.Ask ask,
            @Nullable String question,
            List<Which> which,
            String ringIf,
            Sign.GetHelp getHelp,
            @Nullable Action yes,
            @Nullable Action no,
            @Nullable FoundBefore found) {}

    /** One of C1–C4. */
    public record Which(String id, String label) {}

    /** @param found what clinicians found on signs that were said before */
    static SafetyNet of(HelpNumbers numbers, boolean fragile, Map<Sign, FoundBefore> found) {
        var pages = new EnumMap<Advice, SignWords.Page>(Advice.class);
        for (var advice : Advice.values()) {
            pages.put(advice, SignWords.page(advice, numbers));
        }
        return new SafetyNet(
                numbers,
                Arrays.stream(Sign.values())
                        .map(sign -> row(sign, fragile, found.get(sign)))
                        .toList(),
                pages,
                WatchWords.ofReader());
    }

    private static SignRow row(Sign sign, boolean fragile, @Nullable FoundBefore found) {
        return new SignRow(
                sign.wire(),
                SignWords.label(sign),
                sign.ask(),
                SignWords.question(sign).orElse(null),
                which(sign),
                SignWords.ringIf(sign),
                sign.getHelp(),
                sign.grade(ScreenAnswer.YES, fragile).orElse(null),
                sign.ask() == Sign.Ask.YES_NO
                        ? sign.grade(ScreenAnswer.NO, fragile).orElse(null)
                        : null,
                found);
    }

    private static List<Which> which(Sign sign) {
        return sign.ask() == Sign.Ask.WHICH
                ? Sign.SADDLE.stream()
                        .sorted()
                        .map((Question one) -> new Which(one.key(), SignWords.which(one)))
                        .toList()
                : List.of();
    }
}
