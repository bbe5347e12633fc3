package org.steadyback.screening;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What became of clearing alerts. */
public sealed interface Clearing {

    /** They are closed; what was chosen holds once the patient's whole screen is done. */
    record Cleared(UUID clearance) implements Clearing {}

    /** Something is missing or does not fit; nothing was kept. */
    record Incomplete(List<Missing> missing) implements Clearing {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Meanwhile something newer came in, or somebody else closed one: nothing was closed.
     *
     * @param newer alerts that were not on the page
     * @param closed alerts of the page that are closed by now
     */
    record Overtaken(Set<UUID> newer, Set<UUID> closed) implements Clearing {

        public Overtaken {
            newer = Set.copyOf(newer);
            closed = Set.copyOf(closed);
        }
    }

    /** A question was answered with yes or not sure: that is kept as a screen, raised anew, and everything stays stopped. */
    record StaysStopped(GateAction action) implements Clearing {}

    /** What a clearance still lacks, in the order of the form. */
    enum Missing {
        WHO,
        WHO_TOLD_YOU,
        HOW,
        WHEN,
        NOT_YET,
        BEFORE_THE_ALERT,
        /** An emergency: seen in person, or ticked by mistake. */
        EXAMINATION,
        FINDING,
        /** C1–C5 and N1, each with no. */
        SIX_QUESTIONS,
        ADVICE,
        WHAT_NOW,
        OPENING_DAY
    }
}
