package org.steadyback.session;

import org.steadyback.kernel.PatientId;
import org.steadyback.session.day.Waking;

/** Command: the patient says when the day begins and ends. */
public record SetWaking(PatientId patient, Waking waking) {}
