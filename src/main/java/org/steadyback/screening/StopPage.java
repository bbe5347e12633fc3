package org.steadyback.screening;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.text.Texts;

/**
 * What a patient reads while everything is stopped, by what was said. The one source of their own page, and of all that other pages,
 * those of the physio too, say of it (fact sheet §2.9). Pure.
 *
 * @param advice on whom to ring
 * @param page its words; null where thoughts of self-harm are all that was said
 * @param talk the words on those; empty where none were said
 * @param toSay what is said when somebody answers the telephone
 */
public record StopPage(Advice advice, SignWords.@Nullable Page page, String talk, List<Said> toSay) {

    private static final StopTexts SAY = Texts.of(StopTexts.class);

    public StopPage {
        toSay = List.copyOf(toSay);
    }

    /**
     * Of an emergency or the same day.
     *
     * @param said all that raised what is open; empty where a clinician decided so
     */
    public static StopPage of(GateAction action, Collection<? extends Said> said, HelpNumbers numbers) {
        var others =
                said.stream().filter(one -> !isHarm(one)).map(Said.class::cast).toList();
        boolean harm = others.size() < said.size();
        var advice = Advice.of(action, others);
        return new StopPage(
                advice,
                harm && others.isEmpty() ? null : SignWords.page(advice, numbers),
                harm ? talk(numbers) : "",
                others);
    }

    /** Of what may still be put right: as it will be once it is sent. */
    public static StopPage of(HeldStop held, HelpNumbers numbers) {
        return new StopPage(
                held.advice(),
                held.others() ? SignWords.page(held.advice(), numbers) : null,
                held.harm() ? talk(numbers) : "",
                List.of());
    }

    /** All of it in a line or two, for where it is told of. */
    public String sentence() {
        if (page == null) {
            return SAY.told(talkTitle(), talk);
        }
        return talk.isEmpty()
                ? SAY.told(page.title(), page.text())
                : SAY.toldBoth(page.title(), page.text(), talkTitle(), talk);
    }

    /** The heading over {@link #talk}. */
    public static String talkTitle() {
        return SAY.talkTitle();
    }

    static boolean isHarm(Said said) {
        return said instanceof Said.OfQuestion(var question, var _) && question == Question.Y1;
    }

    private static String talk(HelpNumbers numbers) {
        var crisis = numbers.somebodyToTalkTo();
        return crisis == null
                ? SAY.talk(numbers.emergencyInWords())
                : SAY.talkTo(crisis.number(), numbers.emergencyInWords());
    }
}
