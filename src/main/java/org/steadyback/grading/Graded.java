package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * A decision with what it rests on.
 *
 * @param quota per bout from now on; 0 with ALERT_STOP. With PROGRESS and PROGRESS_DOUBLE what is proposed
 * @param classes of the sessions, in their order
 * @param restsOn places in them, oldest first: the run of good sessions that a rise needs, else all (fact sheet §3.3, "those 3")
 */
public record Graded(
        Decision decision, Cause cause, BigDecimal quota, List<SessionClass> classes, List<Integer> restsOn) {

    public Graded {
        classes = List.copyOf(classes);
        restsOn = List.copyOf(restsOn);
    }

    /** The same for another cause. */
    public Graded because(Cause other) {
        return new Graded(decision, other, quota, classes, restsOn);
    }
}
