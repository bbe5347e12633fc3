package org.steadyback.programme;

import java.time.Instant;
import java.util.List;

import org.steadyback.programme.check.Warning;

/** What became of changing a programme. */
public sealed interface Change {

    /** Saved, or nothing differed; the version is the one to base the next change on. */
    record Changed(long version) implements Change {}

    /**
     * Somebody else saved since the form was opened; nothing was saved.
     *
     * @param changed what is another than then, and what of it clashes with the command; empty where nobody said what it began on
     */
    record ChangedMeanwhile(String by, Instant at, List<PlanDifference> changed) implements Change {

        public ChangedMeanwhile {
            changed = List.copyOf(changed);
        }
    }

    /** Nothing was saved: these are to be settled, or overridden with a reason each. With reasons it is saved. */
    record NeedsReason(List<Warning> warnings) implements Change {}

    /** Nothing was saved; all that stands against it. */
    record Refused(List<Objection> objections) implements Change {}
}
