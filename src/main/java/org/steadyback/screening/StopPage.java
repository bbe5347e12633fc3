package org.steadyback.screening;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;

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

    /** The heading over {@link #talk}. */
    public static final String TALK = "Please talk to somebody now";

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
        var own = talk.isEmpty() ? "" : TALK + ". " + talk;
        return page == null ? own : (page.title() + ". " + page.text() + " " + own).strip();
    }

    static boolean isHarm(Said said) {
        return said instanceof Said.OfQuestion(var question, var _) && question == Question.Y1;
    }

    private static String talk(HelpNumbers numbers) {
        var crisis = numbers.somebodyToTalkTo();
        return "Thank you for telling us. You do not have to carry this alone. Call "
                + (crisis == null ? "" : crisis.number() + ", or ")
                + numbers.emergencyInWords()
                + " now, and stay with somebody you trust until you have spoken to them.";
    }
}
