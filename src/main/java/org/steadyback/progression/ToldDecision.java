package org.steadyback.progression;

import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;

/**
 * A decision that a patient is told of.
 *
 * @param exercise its name
 */
public record ToldDecision(DecisionId id, String exercise, DoseNews news) {

    /** One kind sentence, no blame; empty where there is nothing to say. */
    public String inWords() {
        return DoseSentences.of(exercise, news);
    }
}
