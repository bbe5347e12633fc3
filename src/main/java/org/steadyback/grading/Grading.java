package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * Decides the next quota of one exercise from its sessions, in guided mode (fact sheet §3.3, DECIDE). Knows no clock: the
 * same state and sessions always give the same answer.
 */
public record Grading(GradingParameters parameters) {

    /**
     * The decision.
     *
     * @param sessions since the last change of dose, oldest first; may be empty
     */
    public Graded decide(GradingState state, List<GradedSession> sessions) {
        var classes = classes(state, sessions);
        return new Judgement(parameters, state, sessions, classes).decide();
    }

    /** The class of each session under this state's quota and usual pain. */
    public List<SessionClass> classes(GradingState state, List<GradedSession> sessions) {
        var classifier = new Classifier(parameters, state.quota(), state.usualPain());
        return sessions.stream().map(classifier::classOf).toList();
    }

    /** A quota after easing: a share of it, whole granules, never below the lowest quota and never a rise. */
    static BigDecimal eased(BigDecimal quota, BigDecimal share, Granule granule, BigDecimal minimum) {
        return quota.min(minimum.max(granule.floor(quota.multiply(share))));
    }
}
