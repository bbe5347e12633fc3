package org.steadyback.caseload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.caseload.need.PatientFacts;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HowLong;
import org.steadyback.screening.InForce;
import org.steadyback.screening.Offered;
import org.steadyback.screening.rules.ScreenDue;

/** What a row of the caseload says about safety: what stops the patient and for how long, and what was not answered. Pure. */
final class SafetyFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private SafetyFacts() {}

    /** A gate that offers nothing or an open alert of that urgency; else a stop symptom of the last days. */
    static Optional<PatientFacts.Stop> stop(MyPatients.Mine patient, @Nullable Gate gate, Instant now) {
        var symptoms = Optional.ofNullable(patient.stopped())
                .map(stopped -> "%s on %s".formatted(stopped.symptoms(), DAY.format(stopped.day())));
        var open = open(patient.alert(), gate).filter(one -> one.action() != GateAction.SUPERVISED_ONLY);
        return open.isEmpty()
                ? symptoms.map(PatientFacts.Stop::reported)
                : Optional.of(open(
                        open.get(),
                        raisedAt(patient.alert(), open.get()),
                        symptoms.map(words -> ". " + words).orElse(""),
                        now));
    }

    /** An alert that stops nothing: only hand-picked exercises, to be reviewed within two weeks. */
    static Optional<String> alert(@Nullable OpenAlert alert, @Nullable Gate gate, Instant now) {
        return open(alert, gate)
                .filter(one -> one.action() == GateAction.SUPERVISED_ONLY)
                .map(one -> words(one, raisedAt(alert, one), "", now));
    }

    /** "Cleared, waits for Grace Adeyemi’s safety questions": nothing is offered until they are answered. */
    static Optional<String> questions(Offered offered, String name) {
        return offered.because() == Offered.Because.QUESTIONS_FIRST
                ? Optional.of(GateWords.now(offered, name))
                : Optional.empty();
    }

    /** @param raisedAt when the alert came in, which is what every page counts from, whatever was decided since */
    private static String words(OpenAlert open, Instant raisedAt, String symptoms, Instant now) {
        return "%s, open for %s%s%s"
                .formatted(
                        GateWords.title(open.action()),
                        HowLong.of(Duration.between(raisedAt, now)),
                        open.seen() ? "" : ", nobody has taken it yet",
                        because(open, symptoms));
    }

    /** Without an alert it is a clinician's decision that stands open. */
    private static Instant raisedAt(@Nullable OpenAlert alert, OpenAlert standing) {
        return alert == null ? standing.at() : alert.at();
    }

    private static PatientFacts.Stop open(OpenAlert open, Instant raisedAt, String symptoms, Instant now) {
        var urgency = switch (open.action()) {
            case EMERGENCY -> PatientFacts.Urgency.EMERGENCY;
            case SAME_DAY -> PatientFacts.Urgency.SAME_DAY;
            case URGENT -> PatientFacts.Urgency.URGENT;
            default -> PatientFacts.Urgency.CLINICIAN_FIRST;
        };
        return new PatientFacts.Stop(
                words(open, raisedAt, symptoms, now),
                urgency,
                Duration.between(open.at(), now).toMinutes());
    }

    /** What raised it, and a stop symptom of the last days; each once. */
    private static String because(OpenAlert open, String symptoms) {
        var said =
                open.said().stream().filter(words -> !symptoms.contains(words)).collect(Collectors.joining("; "));
        return said.isEmpty() ? symptoms : ". " + said + symptoms;
    }

    /** What is in force, by the rule of the page of alerts; without an alert a gate that stops. */
    private static Optional<OpenAlert> open(@Nullable OpenAlert alert, @Nullable Gate gate) {
        if (alert == null) {
            return Optional.ofNullable(gate)
                    .filter(decided -> decided.action().stops())
                    .map(decided -> new OpenAlert(decided.action(), decided.decidedAt(), true, List.of()));
        }
        var standing = InForce.of(alert.action(), alert.at(), Optional.ofNullable(gate));
        return Optional.of(new OpenAlert(standing.action(), standing.since(), alert.seen(), alert.said()));
    }

    /**
     * A whole screen is told of at any time; the weekly check only when the patient has been there since it fell due, as nobody is
     * asked who does not come.
     */
    static Optional<PatientFacts.Late> late(MyPatients.Mine patient, LocalDate today) {
        return patient.screens()
                .late(today, patient.zone())
                .filter(late -> late.why() == ScreenDue.Why.TWELVE_WEEKS
                        || patient.lastDay() != null && !patient.lastDay().isBefore(late.since()))
                .map(late -> new PatientFacts.Late(
                        words(late, today), late.why() == ScreenDue.Why.TWELVE_WEEKS, (int) late.days(today)));
    }

    /** "Due since 3 Nov, 9 days". */
    static String words(ScreenDue.Late late, LocalDate today) {
        return "Due since %s, %s days".formatted(DAY.format(late.since()), late.days(today));
    }
}
