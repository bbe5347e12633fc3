package org.steadyback.grading;

import java.math.BigDecimal;

/** What the trials say about where to start (fact sheet §3.3, START). */
public sealed interface Start {

    /**
     * Enough is known.
     *
     * @param baseline mean or median of the trials, to two decimals
     * @param quota the first quota
     */
    record Ready(BigDecimal baseline, BigDecimal quota) implements Start {}

    /** @param more trials to make, each on another day, before it can be said; 1 or more */
    record NeedTrials(int more) implements Start {}

    /** None of it could be done: there is nothing to build on, an easier exercise is wanted. */
    record NothingManaged() implements Start {}
}
