package org.steadyback.screening;

import org.steadyback.kernel.PatientId;

/**
 * Command: signs were said that end exercising until a clinician has decided (fact sheet §2.9).
 *
 * @param graded what they lead to; nothing happens where none of them is a stop
 */
public record ReportStop(PatientId patient, GradedSigns graded) {}
