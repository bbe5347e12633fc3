package org.steadyback.screening;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;

/**
 * Command: signs were said that end exercising until a clinician has decided (fact sheet §2.9).
 *
 * @param graded what they lead to; nothing happens where none of them is a stop
 * @param saidAt when the patient said so, perhaps long before it came in; null = just now
 */
public record ReportStop(
        PatientId patient, GradedSigns graded, @Nullable Instant saidAt) {}
