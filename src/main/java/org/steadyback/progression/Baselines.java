package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Prescriptions;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;

/** Where exercises start: chosen by the physio, measured in trials, agreed where pain is high (S32; fact sheet §3.3, START). */
@Service
@Transactional
public class Baselines {

    private final StartChoiceRepository choices;
    private final BaselineRepository baselines;
    private final Prescriptions prescriptions;
    private final AskedDose.Reader doses;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Baselines(
            StartChoiceRepository choices,
            BaselineRepository baselines,
            Prescriptions prescriptions,
            AskedDose.Reader doses,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.choices = choices;
        this.baselines = baselines;
        this.prescriptions = prescriptions;
        this.doses = doses;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The newest choice counts; choosing to measure again begins new trials. Trials measure what is graded: the seconds of one hold
     * where the hold can still grow, else repetitions or minutes.
     */
    @PreAuthorize("@care.treats(#command.patient())")
    public void choose(ChooseStart command) {
        var asked = doses.of(command.patient(), command.prescription())
                .orElseThrow(() -> new NotFoundException("Prescription"));
        var choice = choices.saveAndFlush(
                new StartChoiceEntry(command, asked.inSeconds(), current.require(), clock.instant()));
        audit.created(command.patient(), "start_choice", choice.getId());
    }

    /** A trial has come in, in the transaction that stores it: enough of them give baseline and first quota. */
    @PreAuthorize("@care.isSelf(#patient)")
    public void settle(
            PatientId patient,
            List<Trials> measured,
            @Nullable BigDecimal usualPain,
            LocalDate today,
            GradingParameters parameters) {
        for (var one : measured) {
            if (one.found() == null) {
                one.judge(usualPain, parameters)
                        .ifPresent(found -> settle(patient, one, found, usualPain, today, parameters));
            }
        }
    }

    /** What is never asked in the end is not asked at the start either. */
    private void settle(
            PatientId patient,
            Trials measured,
            Trials.Found uncapped,
            @Nullable BigDecimal usualPain,
            LocalDate today,
            GradingParameters parameters) {
        var asked = uncapped.quota() == null ? null : newest(patient, measured);
        var found = asked == null ? uncapped : uncapped.atMost(asked.cap());
        add(patient, measured, found, usualPain, parameters.version());
        if (asked != null && found.outcome() == Trials.Outcome.READY) {
            var cause = VersionCause.startFound(measured.trials().size());
            start(patient, measured, found, asked, today.plusDays(1), cause);
        }
    }

    /** The physio agrees the start that the trials gave although the usual pain is high. False if none waits. */
    @PreAuthorize("@care.treats(#patient)")
    public boolean agree(PatientId patient, Trials measured, LocalDate today, GradingParameters parameters) {
        var found = measured.found();
        if (found == null || found.outcome() != Trials.Outcome.AWAITS_PHYSIO) {
            return false;
        }
        var agreed = new Trials.Found(Trials.Outcome.READY, found.baseline(), found.quota());
        add(patient, measured, agreed, null, parameters.version());
        start(patient, measured, agreed, newest(patient, measured), today, VersionCause.of(VersionKind.START_AGREED));
        return true;
    }

    private void add(PatientId patient, Trials one, Trials.Found found, @Nullable BigDecimal usual, int parameters) {
        var kept = baselines.saveAndFlush(
                new BaselineEntry(patient, one, found, usual, parameters, current.require(), clock.instant()));
        audit.created(patient, "baseline", kept.getId());
    }

    private AskedDose newest(PatientId patient, Trials measured) {
        return doses.of(patient, measured.prescription()).orElseThrow(() -> new NotFoundException("Prescription"));
    }

    private void start(
            PatientId patient,
            Trials measured,
            Trials.Found found,
            AskedDose asked,
            LocalDate from,
            VersionCause cause) {
        var dose = asked.startingAt(Objects.requireNonNull(found.quota()), measured.inSeconds());
        var next =
                new NextDose(measured.prescription(), asked.number(), null, dose, from, cause, null, found.baseline());
        prescriptions.ask(patient, List.of(next), current.require(), clock.instant());
    }
}
