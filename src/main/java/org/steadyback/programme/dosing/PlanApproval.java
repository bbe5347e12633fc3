package org.steadyback.programme.dosing;

import java.time.LocalDate;

/** What became of approving a quota plan. */
public sealed interface PlanApproval {

    /** @param startsOn first day of the first week that will be judged */
    record Approved(LocalDate startsOn) implements PlanApproval {}

    /** Another dose, mode or end came first; nothing was saved. */
    record ChangedMeanwhile() implements PlanApproval {}

    /** Nothing was saved; one sentence says why and what to do. */
    record Refused(String sentence) implements PlanApproval {}
}
