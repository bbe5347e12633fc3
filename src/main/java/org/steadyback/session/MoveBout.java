package org.steadyback.session;

import java.time.Duration;

import org.steadyback.kernel.PatientId;

/**
 * Command: the patient does one of today's bouts earlier or later, from now on.
 *
 * @param bout from 1
 */
public record MoveBout(PatientId patient, int bout, Duration by) {}
