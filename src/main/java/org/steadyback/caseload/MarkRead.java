package org.steadyback.caseload;

import org.steadyback.kernel.PatientId;

/**
 * Command: a physio has read what a patient wrote.
 *
 * @param key of {@link PatientText#key()}
 */
public record MarkRead(PatientId patient, TextSource source, String key) {}
