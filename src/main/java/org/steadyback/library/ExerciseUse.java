package org.steadyback.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.steadyback.kernel.PatientId;

/** What a patient has been given, as the library shows it beside a chart. Known above: the programmes are there. */
public interface ExerciseUse {

    /** Every exercise the patient has ever been given, with the last day from which it was asked. For who treats them. */
    Map<ExerciseId, LocalDate> usedWith(PatientId patient);

    /** The addresses of everything that is or was in a plan of the patient's own. For the patient. */
    Set<String> addressesOfMine(PatientId patient);
}
