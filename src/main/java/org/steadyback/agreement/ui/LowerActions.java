package org.steadyback.agreement.ui;

import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.LowerDose;
import org.steadyback.progression.OwnDoses;
import org.steadyback.uikit.Notices;

/** Takes "less for now" to the service, and says what became of it. */
@Component
class LowerActions {

    private final OwnDoses doses;

    LowerActions(OwnDoses doses) {
        this.doses = doses;
    }

    /** @param onLowered shows the plan anew; told what was lowered */
    MyExercises.OnLower of(PatientId patient, Consumer<PrescriptionId> onLowered) {
        return (prescription, less) -> {
            switch (doses.lower(new LowerDose(patient, prescription, less.amount(), less.why()))) {
                case OwnDoses.Lowering.Lowered(var what) -> {
                    onLowered.accept(prescription);
                    Notices.done(what);
                }
                case OwnDoses.Lowering.Refused(var sentence) -> Notices.refused(sentence);
            }
        };
    }
}
