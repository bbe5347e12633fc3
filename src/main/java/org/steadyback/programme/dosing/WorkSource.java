package org.steadyback.programme.dosing;

import java.time.LocalDate;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;

/** Tells whether something of a prescription was done on a day. Implemented above, where it is recorded. */
public interface WorkSource {

    boolean doneOn(PatientId patient, PrescriptionId prescription, LocalDate day);
}
