package org.steadyback.screening;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;

/** Command: a whole screen at once, as from paper. */
public record TakeScreen(PatientId patient, ScreenKind kind, Sheet sheet) {}
