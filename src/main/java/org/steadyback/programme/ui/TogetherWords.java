package org.steadyback.programme.ui;

import java.util.List;
import java.util.stream.Stream;

import org.steadyback.programme.dosing.Answering;
import org.steadyback.programme.dosing.ProposalRow;

/**
 * What became of rises that were accepted together: how many, and each that was left out with its patient and reason. Pure.
 *
 * @param notInIt what was not among them from the beginning
 */
record TogetherWords(List<Outcome> outcomes, List<ProposalRow> notInIt) {

    /** What the service said to one of them. */
    record Outcome(ProposalRow row, Answering became) {

        boolean accepted() {
            return became instanceof Answering.Answered;
        }

        /** "Pat Stone, Bridge: Held back: Doctor or urgent care today. Decided anew when cleared." */
        String inWords() {
            var said = became.inWords();
            return row.patientName() + ", "
                    + (became instanceof Answering.Replaced ? said : row.exercise() + ": " + said);
        }
    }

    TogetherWords {
        outcomes = List.copyOf(outcomes);
        notInIt = List.copyOf(notInIt);
    }

    /** "2 of 3 accepted. The patients see the new numbers." */
    String head() {
        long accepted = outcomes.stream().filter(Outcome::accepted).count();
        return "%s of %s accepted.%s"
                .formatted(accepted, outcomes.size(), accepted == 0 ? "" : " The patients see the new numbers.");
    }

    /** "Pat Stone, Bridge: Held back: Doctor or urgent care today. Decided anew when cleared." */
    List<String> leftOut() {
        return Stream.concat(
                        outcomes.stream().filter(one -> !one.accepted()).map(Outcome::inWords),
                        notInIt.stream().map(TogetherWords::notTogether))
                .toList();
    }

    /** Who is not among them, and why, said before anything is accepted: "Rae Stone, Bridge: Held back: in a flare. …". */
    static String notTogether(ProposalRow row) {
        return "%s, %s: %s".formatted(row.patientName(), row.exercise(), row.notTogether());
    }
}
