package org.steadyback.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.steadyback.library.Condition;

/**
 * Why one exercise of a plan may not be done although the plan asks for it: the library's cautions speak against it for what this
 * patient has, or only hand-picked exercises are allowed, and no physio has let it through (fact sheet §2.6, §2.9 last point). It is
 * worked out whenever it is read, so that it ends with the physio's word, or with the condition. Pure.
 *
 * @param because conditions that speak against it, the strictest caution first; empty where only hand-picked exercises are allowed
 * @param physio whose word it waits for
 */
public record Withheld(List<Condition> because, String physio) {

    private static final String HAND_PICKED = "only hand-picked exercises for now";

    public Withheld {
        because = List.copyOf(because);
    }

    /** "Withheld: pregnancy, waiting for Anna Berg." The same words for patient and physio. */
    public String words() {
        return "Withheld: " + reasons() + ", waiting for " + physio + ".";
    }

    /** "pregnancy and osteoporosis", or that only hand-picked exercises are allowed. */
    public String reasons() {
        return because.isEmpty() ? HAND_PICKED : joined(because.stream().map(Condition::label));
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
        int waiting = withheld.size();
        int left = all - waiting;
        var physio = withheld.iterator().next().physio();
        var reasons = joined(withheld.stream()
                .flatMap(one -> one.because().isEmpty()
                        ? Stream.of(HAND_PICKED)
                        : one.because().stream().map(Condition::label))
                .distinct());
        var who = left == 0
                ? (all == 1 ? "The exercise of your plan waits" : "All " + all + " exercises of your plan wait")
                : waiting + " of the " + all + " exercises of your plan " + (waiting == 1 ? "waits" : "wait");
        var stands = left == 0
                ? "Until then your plan asks for nothing."
                : left == 1 ? "The other one stays as it is." : "The other " + left + " stay as they are.";
        return who + " for " + physio + ", who looks at " + (waiting == 1 ? "it" : "them") + " first. The reason: "
                + reasons + ". " + stands;
    }

    private static String joined(Stream<String> words) {
        var all = new ArrayList<>(words.toList());
        if (all.size() < 2) {
            return String.join("", all);
        }
        var last = all.removeLast();
        return String.join(", ", all) + " and " + last;
    }
}
