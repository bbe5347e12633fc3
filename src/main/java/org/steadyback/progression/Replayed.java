package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Decision;
import org.steadyback.grading.Grading;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.SessionClass;

/**
 * What the rules say today to what a stored decision looked at, with the numbers of that time.
 *
 * @param same whether it is what was stored
 */
public record Replayed(
        boolean same, Decision decision, @Nullable BigDecimal quota, List<SessionClass> classes) {

    /** A decision as it was stored. */
    record Stored(
            NewDecision.Rule rule,
            String inputs,
            Decision decision,
            @Nullable BigDecimal quota,
            List<SessionClass> classes) {}

    static Replayed of(Stored stored, GradingParameters parameters) {
        return switch (stored.rule()) {
            case SESSIONS -> {
                var inputs = Inputs.read(stored.inputs());
                var graded = new Grading(parameters).decide(inputs.state(), inputs.sessions());
                yield compared(stored, graded.decision(), graded.quota(), graded.classes());
            }
            case GAP -> {
                var pace = GapInputs.read(stored.inputs()).decide(parameters);
                yield compared(stored, pace.decision(), pace.quota(), List.of());
            }
            case WEEK -> {
                var answer = WeekInputs.read(stored.inputs()).decide(parameters);
                yield compared(stored, answer.decision(), answer.quota(), List.of());
            }
            case FLARE -> compared(stored, stored.decision(), stored.quota(), stored.classes());
        };
    }

    private static Replayed compared(
            Stored stored, Decision decision, @Nullable BigDecimal quota, List<SessionClass> classes) {
        var before = stored.quota();
        boolean sameQuota = before == null ? quota == null : quota != null && before.compareTo(quota) == 0;
        return new Replayed(
                sameQuota && stored.decision() == decision && stored.classes().equals(classes),
                decision,
                quota,
                classes);
    }
}
