package org.steadyback.screening;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.steadyback.library.Condition;
import org.steadyback.text.Texts;

/**
 * Why one exercise of a plan may not be done although the plan asks for it: the library's cautions speak against it for what this
 * patient has, or only hand-picked exercises are allowed, and no physio has let it through (fact sheet §2.6, §2.9 last point). It is
 * worked out whenever it is read, so that it ends with the physio's word, or with the condition. Pure.
 *
 * @param because conditions that speak against it, the strictest caution first; empty where only hand-picked exercises are allowed
 * @param physio whose word it waits for; empty where nobody leads the care
 */
public record Withheld(List<Condition> because, String physio) {

    private static final WithheldTexts SAY = Texts.of(WithheldTexts.class);

    public Withheld {
        because = List.copyOf(because);
    }

    /** "Withheld: pregnancy, waiting for Anna Berg." The same words for patient and physio. */
    public String words() {
        return SAY.withheld(reasons(), who());
    }

    /** "pregnancy and osteoporosis", or that only hand-picked exercises are allowed. */
    public String reasons() {
        return SAY.reasons(each().toList());
    }

    private Stream<String> each() {
        return because.isEmpty()
                ? Stream.of(SAY.handPicked())
                : because.stream().map(Condition::label);
    }

    private String who() {
        return physio.isBlank() ? SAY.somebody() : physio;
    }

    /**
     * To the patient, of the plan as a whole: how many wait, for whom, why, and what still stands; empty where none waits.
     *
     * @param withheld of each exercise that waits
     * @param all how many exercises the plan asks for, at least as many
     */
    public static String sentence(Collection<Withheld> withheld, int all) {
        if (withheld.isEmpty()) {
            return "";
        }
        int left = all - withheld.size();
        var physio = withheld.iterator().next().who();
        var reasons =
                SAY.reasons(withheld.stream().flatMap(Withheld::each).distinct().toList());
        if (left > 0) {
            return SAY.some(withheld.size(), all, physio, reasons, left);
        }
        return all == 1 ? SAY.theOnlyOne(physio, reasons) : SAY.all(all, physio, reasons);
    }
}
