package org.steadyback.insight.trend;

import java.util.Optional;

/**
 * How much of what was planned was done, told by its parts and never as one figure. More than planned stays visible: 14 of
 * 12 is 14 of 12.
 *
 * @param planned at least 1: where nothing was planned there is no such statement
 * @param entries how many records it rests on
 */
public record DoneOfPlanned(int done, int planned, int entries) {

    public DoneOfPlanned {
        if (done < 0 || planned < 1 || entries < 0) {
            throw new IllegalArgumentException("Done and entries are counts, and something was planned");
        }
    }

    /** Empty when nothing was planned. */
    public static Optional<DoneOfPlanned> of(int done, int planned, int entries) {
        return planned == 0 ? Optional.empty() : Optional.of(new DoneOfPlanned(done, planned, entries));
    }

    /** Whether less than the given share, in per cent, was done. */
    public boolean below(int percent) {
        return done * 100 < planned * percent;
    }

    /** "9 of 12". */
    public String inWords() {
        return done + " of " + planned;
    }
}
