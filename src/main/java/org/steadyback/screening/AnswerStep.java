package org.steadyback.screening;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;

/** Command: one reply to one question of a screen; kept at once. */
public record AnswerStep(PatientId patient, ScreenKind kind, Step step, String reply) {}
