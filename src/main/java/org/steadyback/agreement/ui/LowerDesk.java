package org.steadyback.agreement.ui;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.progression.LowerDose;
import org.steadyback.progression.OwnDoses;
import org.steadyback.uikit.Notices;

/** Takes "less for now" to the service, and says what became of it. */
@Component
class LowerDesk {

    private final OwnDoses doses;

    LowerDesk(OwnDoses doses) {
        this.doses = doses;
    }

    /** @param onLowered shows the plan anew */
    MyExercises.OnLower of(PatientId patient, Runnable onLowered) {
        return (prescription, less) -> {
            switch (doses.lower(new LowerDose(patient, prescription, less.amount(), less.why()))) {
                case OwnDoses.Lowering.Lowered(var what) -> {
                    onLowered.run();
                    Notices.done(what);
                }
                case OwnDoses.Lowering.Refused(var sentence) -> Notices.refused(sentence);
            }
        };
    }
}
