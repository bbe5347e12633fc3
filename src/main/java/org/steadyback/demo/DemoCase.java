package org.steadyback.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;

/** A made-up patient while the story runs: what the database knows too, kept at hand. */
class DemoCase {

    private final DemoPatient person;
    private final AccountId physio;
    private final int number;
    private final Random chance;
    private final Map<PrescriptionId, Map<LocalDate, Integer>> done = new HashMap<>();
    private @Nullable PatientId patient;
    private @Nullable ProgrammePlan programme;
    private @Nullable LocalDate lastSession;
    private boolean strengthened;
    private boolean inFlare;

    DemoCase(DemoPatient person, AccountId physio, int number) {
        this.person = person;
        this.physio = physio;
        this.number = number;
        this.chance = new Random(20_260_000L + number);
    }

    DemoPatient person() {
        return person;
    }

    AccountId physio() {
        return physio;
    }

    int number() {
        return number;
    }

    /** One of the steady ones has the automatic mode. */
    boolean automatic() {
        return number == 5;
    }

    boolean takenIn() {
        return patient != null;
    }

    PatientId patient() {
        return Objects.requireNonNull(patient);
    }

    void takenInAs(PatientId id) {
        patient = id;
    }

    Optional<ProgrammePlan> programme() {
        return Optional.ofNullable(programme);
    }

    boolean byQuota() {
        return programme != null && programme.mode() == Mode.QUOTA;
    }

    void follows(ProgrammePlan plan) {
        programme = plan;
    }

    Done done() {
        return new Done(done);
    }

    void did(PrescriptionId prescription, LocalDate day) {
        done.computeIfAbsent(prescription, _ -> new HashMap<>()).merge(day, 1, Integer::sum);
    }

    Optional<LocalDate> lastSession() {
        return Optional.ofNullable(lastSession);
    }

    /** @param strengthening whether it had strengthening in it */
    void sessionOn(LocalDate day, boolean strengthening) {
        lastSession = day;
        strengthened = strengthening;
    }

    /** How much lower pain is after strengthening than it would be, in points: with those whom it suits. */
    int eased(boolean strengthening) {
        return strengthening && person.plan() == DemoPlan.BY_TURNS ? 2 : 0;
    }

    /** Pain on the morning after the last session, 0–10. */
    int morningPain(int daysSinceStart, int daysBeforeToday) {
        return Math.max(0, pain(daysSinceStart, daysBeforeToday) - eased(strengthened));
    }

    boolean inFlare() {
        return inFlare;
    }

    void flares() {
        inFlare = true;
    }

    boolean happens(double probability) {
        return chance.nextDouble() < probability;
    }

    /** A whole number from least to most. */
    int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }

    /** The person's pain about now, 0–10, with the day's ups and downs. */
    int pain(int daysSinceStart, int daysBeforeToday) {
        double usual = person.usualPain() + person.course().painDrift(daysSinceStart, daysBeforeToday);
        return (int) Math.clamp(Math.round(usual + chance.nextGaussian() * 0.5), 0, 10);
    }
}
