package org.steadyback.programme.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * A decision with what it rests on.
 *
 * @param quota per bout from now on; 0 with ALERT_STOP. With PROGRESS and PROGRESS_DOUBLE what is proposed
 * @param classes of the sessions, in their order
 */
public record Graded(Decision decision, Cause cause, BigDecimal quota, List<SessionClass> classes) {

    public Graded {
        classes = List.copyOf(classes);
    }
}
