package org.steadyback.screening;

import java.util.List;
import java.util.Map;

import org.steadyback.library.ExerciseId;

/**
 * Everything a physio needs to let exercises through one by one.
 *
 * @param supervised whether only hand-picked exercises are offered, so that each needs a word
 * @param lines of the running programmes what waits for a word, and everything let through; what waits comes first
 * @param history all words so far, newest first
 * @param names of the exercises in the history
 */
public record ApprovalOverview(
        boolean supervised, List<ApprovalLine> lines, List<Approval> history, Map<ExerciseId, String> names) {

    public ApprovalOverview {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        names = Map.copyOf(names);
    }

    public List<ApprovalLine> waiting() {
        return lines.stream().filter(line -> !line.approved()).toList();
    }

    public List<ApprovalLine> letThrough() {
        return lines.stream().filter(ApprovalLine::approved).toList();
    }

    /** An exercise that has left the library keeps its id. */
    public String name(Approval approval) {
        return names.getOrDefault(approval.exercise(), approval.exercise().value());
    }
}
