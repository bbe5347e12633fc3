package org.steadyback.session;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.steadyback.progression.DoseSentences;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Action;
import org.steadyback.text.Texts;

/**
 * What the patient is told as soon as a session is stored, and again when it is sent again. After a stop nothing in it promises that
 * somebody reads it (fact sheet §2.9).
 *
 * @param text a few plain sentences
 * @param action what the signs lead to; null = nothing ends exercising
 * @param call what to ring, in that order; empty where there is no reason to
 */
public record Guidance(Kind kind, String text, @Nullable Action action, List<HelpNumbers.Line> call) {

    /** What to do next. */
    public enum Kind {
        CARRY_ON,
        STOP_AND_CONTACT
    }

    private static final SessionLogTexts SAY = Texts.of(SessionLogTexts.class);

    public Guidance {
        call = List.copyOf(call);
    }

    /** @param advice null = no sign was said */
    static Kind kindFor(@Nullable Advice advice) {
        return advice == null || advice.action().isEmpty() ? Kind.CARRY_ON : Kind.STOP_AND_CONTACT;
    }

    /**
     * @param advice what the signs lead to; null = no sign was said
     * @param whom what to ring; asked only where there is a reason to
     * @param sameDay whether it arrived on the day on which it was done
     * @param told what the patient is told of decisions on the doses
     */
    static Guidance of(@Nullable Advice advice, Supplier<HelpNumbers> whom, boolean sameDay, List<ToldDecision> told) {
        if (advice == null) {
            var text = (sameDay ? SAY.savedToday() : SAY.savedEarlier()) + " " + DoseSentences.together(told);
            return new Guidance(Kind.CARRY_ON, text.strip(), null, List.of());
        }
        var numbers = whom.get();
        return new Guidance(
                kindFor(advice),
                SignWords.page(advice, numbers).text(),
                advice.action().orElse(null),
                numbers.inOrder(advice));
    }
}
