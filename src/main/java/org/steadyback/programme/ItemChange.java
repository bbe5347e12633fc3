package org.steadyback.programme;

import org.steadyback.programme.plan.PrescriptionId;

/** One line of a plan as it should be from now on. */
public sealed interface ItemChange {

    PlanItem item();

    /** An exercise that joins the programme. */
    record Add(PlanItem item) implements ItemChange {}

    /** An exercise that stays; it gets a new version only if something about it differs. */
    record Keep(PrescriptionId prescription, PlanItem item) implements ItemChange {}

    /** One that stays as it is. */
    static ItemChange keep(AskedExercise one) {
        var asked = one.asked();
        return new Keep(asked.prescription(), new PlanItem(one.card().id(), asked.dose(), asked.schedule()));
    }
}
