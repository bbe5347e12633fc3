package org.steadyback.insight;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.PatientReader;
import org.steadyback.grading.Adherence;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.programme.PlanReader;
import org.steadyback.progression.FlarePlans;
import org.steadyback.session.AdherenceReader;
import org.steadyback.session.SessionReader;

/** Reads what a patient sees of their own log. Eight statements. */
@Service
@Transactional(readOnly = true)
public class ProgressReader {

    private static final int DAYS = 28;

    private final PatientReader patients;
    private final SessionReader sessions;
    private final PlanReader plans;
    private final AdherenceReader adherence;
    private final FlarePlans flares;
    private final HelpsLogReader logs;
    private final Clock clock;

    ProgressReader(
            PatientReader patients,
            SessionReader sessions,
            PlanReader plans,
            AdherenceReader adherence,
            FlarePlans flares,
            HelpsLogReader logs,
            Clock clock) {
        this.patients = patients;
        this.sessions = sessions;
        this.plans = plans;
        this.adherence = adherence;
        this.flares = flares;
        this.logs = logs;
        this.clock = clock;
    }

    /** Up to the patient's own today. */
    @PreAuthorize("@care.isSelf(#patient)")
    public Progress progressOf(PatientId patient) {
        var zone = patients.card(patient).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var period = Period.endingOn(today, DAYS);
        var mornings = sessions.morningsOf(patient, HelpsLogReader.period(today));
        var log = logs.read(patient, today, mornings, flares.episodesOf(patient));
        return new Progress(
                zone,
                period,
                sessions.entriesOf(patient, period),
                mornings.stream().filter(one -> period.contains(one.date())).toList(),
                adherence
                        .askedDays(patient, plans.plansOf(patient), Adherence.WINDOW)
                        .lastTwoWeeks(),
                WhatHelps.of(log));
    }
}
