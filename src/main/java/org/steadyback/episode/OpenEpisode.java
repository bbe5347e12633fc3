package org.steadyback.episode;

import java.time.LocalDate;

import org.steadyback.kernel.PatientId;

/** Command: pain came back, or another pain began; a new episode of care. */
public record OpenEpisode(PatientId patient, LocalDate onset, DiagnosisClass diagnosis) {}
