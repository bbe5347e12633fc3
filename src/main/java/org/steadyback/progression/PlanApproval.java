package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;

/** What became of approving a quota plan. */
public sealed interface PlanApproval {

    /** @param startsOn first day of the first week that will be judged */
    record Approved(LocalDate startsOn) implements PlanApproval {}

    /** Another dose, mode or end came first; nothing was saved. */
    record ChangedMeanwhile() implements PlanApproval {}

    /**
     * Judged by the records of now, the rules say something else of some exercises: that stands, and nothing was approved.
     *
     * @param decided of each exercise what was decided, in words
     */
    record Replaced(List<String> decided) implements PlanApproval {

        public Replaced {
            decided = List.copyOf(decided);
        }

        /** "Nothing was approved, the records of now say something else. Bridge: Next step of the plan: …; 8 times → 9 times." */
        public String inWords() {
            return "Nothing was approved, the records of now say something else. " + String.join(" ", decided)
                    + " Look at the plan as it is now, then approve it.";
        }
    }

    /** Nothing was saved; one sentence says why and what to do. */
    record Refused(String sentence) implements PlanApproval {}
}
