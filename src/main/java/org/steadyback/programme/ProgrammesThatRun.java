package org.steadyback.programme;

import org.springframework.stereotype.Component;

import org.steadyback.episode.RunningProgrammes;
import org.steadyback.kernel.PatientId;

/** Tells episodes of care, which know no programmes, whether one runs. */
@Component
class ProgrammesThatRun implements RunningProgrammes {

    private final ProgrammeRepository programmes;

    ProgrammesThatRun(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    @Override
    public boolean isRunning(PatientId patient) {
        return programmes.openOf(patient.value()).isPresent();
    }
}
