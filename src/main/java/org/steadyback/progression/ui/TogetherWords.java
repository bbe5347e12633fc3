package org.steadyback.progression.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.grading.Decision;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalRow;

/**
 * What became of rises that were accepted together: how many, and each that was left out with its patient and reason. Pure.
 *
 * @param notInIt what was not among them from the beginning
 */
record TogetherWords(List<Outcome> outcomes, List<ProposalRow> notInIt) {

    /** What the service said to one of them. */
    record Outcome(ProposalRow row, ProposalOutcome became) {

        boolean accepted() {
            return became instanceof ProposalOutcome.Answered;
        }

        /** "Pat Stone, Bridge: Held back: Doctor or urgent care today. Decided anew when cleared." */
        String inWords() {
            var said = became.inWords();
            return row.patientName() + ", "
                    + (became instanceof ProposalOutcome.Replaced ? said : row.exercise() + ": " + said);
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
                        notTogether(notInIt).stream())
                .toList();
    }

    /**
     * Who is not among them, and why, said before anything is accepted: "Rae Stone (3): Held back: Emergency care now. Decided anew
     * when cleared.", "Pat Hill, Tom Hill (2): Wants a word of its own: Next exercise." What is held comes first.
     */
    static List<String> notTogether(List<ProposalRow> rows) {
        var names = new LinkedHashMap<String, Map<String, Integer>>();
        rows.stream()
                .sorted(Comparator.comparingInt(TogetherWords::weight))
                .forEach(row -> names.computeIfAbsent(row.notTogether(), _ -> new LinkedHashMap<>())
                        .merge(row.patientName(), 1, Integer::sum));
        return names.entrySet().stream()
                .map(one -> one.getValue().entrySet().stream()
                                .map(name -> name.getKey() + (name.getValue() == 1 ? "" : " (" + name.getValue() + ")"))
                                .collect(Collectors.joining(", "))
                        + ": " + one.getKey())
                .toList();
    }

    private static int weight(ProposalRow row) {
        if (row.held() != null) {
            return 0;
        }
        return row.decision() == Decision.PROGRESS ? 1 : 2;
    }
}
