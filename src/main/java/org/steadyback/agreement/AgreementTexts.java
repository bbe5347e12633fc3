package org.steadyback.agreement;

/** Why an exercise or a plan is not right, as the patient chooses it and the physio reads it. */
interface AgreementTexts {

    /** As the patient chooses it. */
    String reason(ComplaintReason reason);

    /** In the middle of a sentence or list. */
    String shortly(ComplaintReason reason);

    String wish(PlanWish wish);

    /** Who answered, where their account is gone. */
    String yourClinic();

    /** What was taken instead. */
    String taken(String exercise, String dose);
}
