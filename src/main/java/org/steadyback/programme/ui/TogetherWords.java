package org.steadyback.programme.ui;

import java.util.List;

import org.steadyback.programme.dosing.Answering;
import org.steadyback.programme.dosing.ProposalRow;

/** What became of rises that were accepted together: how many, and each that was left out with its patient and reason. Pure. */
record TogetherWords(List<Outcome> outcomes) {

    /** What the service said to one of them. */
    record Outcome(ProposalRow row, Answering became) {

        boolean accepted() {
            return became instanceof Answering.Answered;
        }
    }

    TogetherWords {
        outcomes = List.copyOf(outcomes);
    }

    /** "2 of 3 accepted. The patients see the new numbers." */
    String head() {
        long accepted = outcomes.stream().filter(Outcome::accepted).count();
        return "%s of %s accepted.%s"
                .formatted(accepted, outcomes.size(), accepted == 0 ? "" : " The patients see the new numbers.");
    }

    /** "Pat Stone, Bridge: Held back: Doctor or urgent care today. Decided anew when cleared." */
    List<String> leftOut() {
        return outcomes.stream()
                .filter(one -> !one.accepted())
                .map(one -> one.row().patientName() + ", " + words(one))
                .toList();
    }

    private static String words(Outcome one) {
        var said = one.became().inWords();
        return one.became() instanceof Answering.Replaced ? said : one.row().exercise() + ": " + said;
    }
}
