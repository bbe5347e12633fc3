package org.steadyback.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.NotedRead;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.FlarePlans;
import org.steadyback.session.SessionReader;

/** Reads for a physio what a patient's own log says about kinds of exercise. Asked only when the part is opened; audited. */
@Service
@NotedRead
public class HelpsReader {

    private final PatientReader patients;
    private final SessionReader sessions;
    private final FlarePlans flares;
    private final HelpsLogReader logs;
    private final AuditTrail audit;
    private final Clock clock;

    HelpsReader(
            PatientReader patients,
            SessionReader sessions,
            FlarePlans flares,
            HelpsLogReader logs,
            AuditTrail audit,
            Clock clock) {
        this.patients = patients;
        this.sessions = sessions;
        this.flares = flares;
        this.logs = logs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of the last half year up to the patient's own today. */
    @PreAuthorize("@care.treats(#patient)")
    public WhatHelps whatHelps(PatientId patient) {
        var today = LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
        var mornings = sessions.morningsOf(List.of(patient), HelpsLogReader.period(today))
                .getOrDefault(patient, List.of());
        audit.read(patient, "what-helps");
        return WhatHelps.of(logs.read(patient, today, mornings, flares.episodesOf(patient)));
    }
}
