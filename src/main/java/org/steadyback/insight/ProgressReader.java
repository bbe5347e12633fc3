package org.steadyback.insight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.PatientReader;
import org.steadyback.insight.helps.HelpsLog;
import org.steadyback.insight.trend.MorningWeeks;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.Section;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.FlarePlans;
import org.steadyback.session.AdherenceReader;
import org.steadyback.session.SessionReader;

/** Reads what a patient sees of their own log. Nine statements. */
@Service
@Transactional(readOnly = true)
public class ProgressReader {

    private static final int WEEKS = 6;
    private static final int WEEK = 7;
    private static final int DAYS = WEEKS * WEEK;

    private final PatientReader patients;
    private final SessionReader sessions;
    private final PlanReader plans;
    private final AdherenceReader adherence;
    private final FlarePlans flares;
    private final HelpsLogReader logs;
    private final ExerciseReader exercises;
    private final Clock clock;

    ProgressReader(
            PatientReader patients,
            SessionReader sessions,
            PlanReader plans,
            AdherenceReader adherence,
            FlarePlans flares,
            HelpsLogReader logs,
            ExerciseReader exercises,
            Clock clock) {
        this.patients = patients;
        this.sessions = sessions;
        this.plans = plans;
        this.adherence = adherence;
        this.flares = flares;
        this.logs = logs;
        this.exercises = exercises;
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
        var programmes = plans.plansOf(patient);
        var asked = adherence.askedDays(patient, programmes, DAYS);
        return new Progress(
                zone,
                period,
                sessions.entriesOf(patient, period),
                mornings.stream().filter(one -> period.contains(one.date())).toList(),
                MorningWeeks.of(log.mornings(), period),
                log.flares().stream().filter(flare -> touches(flare, period)).toList(),
                programmes.stream()
                        .flatMap(one -> one.plan().pauses().stream())
                        .filter(pause -> touches(pause, period))
                        .distinct()
                        .toList(),
                calendar(today).dates().map(asked::on).toList(),
                asked.lastDay().isBefore(today),
                fitness(log, period),
                climbed(programmes),
                asked.lastTwoWeeks(),
                WhatHelps.of(log));
    }

    private static boolean touches(Period one, Period period) {
        return !one.to().isBefore(period.from()) && !one.from().isAfter(period.to());
    }

    /** Whole weeks from a Monday, as a calendar has them. */
    private static Period calendar(LocalDate today) {
        return new Period(
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L), today);
    }

    private static List<Progress.FitnessWeek> fitness(HelpsLog log, Period period) {
        return Stream.iterate(period.from(), from -> !from.isAfter(period.to()), from -> from.plusDays(WEEK))
                .map(from -> new Progress.FitnessWeek(from, minutes(log, new Period(from, from.plusDays(WEEK - 1L)))))
                .toList();
    }

    private static int minutes(HelpsLog log, Period week) {
        return log.sessions().stream()
                        .filter(session -> week.contains(session.day()))
                        .mapToInt(session -> session.seconds().getOrDefault(Section.PHYSICAL_FITNESS.name(), 0))
                        .sum()
                / 60;
    }

    /** What stands in a running plan now, against the first of its ladder that any plan had. */
    private List<Progress.Climbed> climbed(List<ProgrammePlan> programmes) {
        var all = programmes.stream().flatMap(one -> one.prescribed().stream()).toList();
        var cards =
                exercises.at(all.stream().map(Prescribed::exercise).distinct().toList());
        var firsts = new HashMap<String, Prescribed>();
        all.forEach(one ->
                onLadder(cards, one).ifPresent(card -> firsts.merge(card.family(), one, ProgressReader::earlier)));
        return programmes.stream()
                .filter(one -> one.plan().endsOn() == null)
                .flatMap(one -> one.newest().stream())
                .flatMap(one -> onLadder(cards, one).stream())
                .map(card -> new Progress.Climbed(card, card.rung() - rung(cards, firsts.get(card.family()))))
                .filter(one -> one.by() > 0)
                .toList();
    }

    private static Optional<ExerciseCard> onLadder(Map<VersionKey, ExerciseCard> cards, Prescribed one) {
        return Optional.ofNullable(cards.get(one.exercise())).filter(card -> card.chain() && card.own() == null);
    }

    private static int rung(Map<VersionKey, ExerciseCard> cards, @Nullable Prescribed first) {
        return first == null
                ? Integer.MAX_VALUE
                : onLadder(cards, first).map(ExerciseCard::rung).orElse(Integer.MAX_VALUE);
    }

    private static Prescribed earlier(Prescribed one, Prescribed other) {
        return other.asked().validFrom().isBefore(one.asked().validFrom()) ? other : one;
    }
}
