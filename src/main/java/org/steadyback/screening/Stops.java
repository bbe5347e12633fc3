package org.steadyback.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;

/**
 * Takes signs, wherever they were said: grades them, closes the gate and raises an alert. The one way for the player, a correction,
 * the check before a flare and what a physio is told (fact sheet §2.9).
 */
@Service
@Transactional
public class Stops {

    private final Fragility fragility;
    private final PatientTurn turns;
    private final BeforeStop.Reader befores;
    private final GateWriter gates;
    private final AlertWriter alerts;
    private final Clock clock;

    Stops(
            Fragility fragility,
            PatientTurn turns,
            BeforeStop.Reader befores,
            GateWriter gates,
            AlertWriter alerts,
            Clock clock) {
        this.fragility = fragility;
        this.turns = turns;
        this.befores = befores;
        this.gates = gates;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** What signs lead to for this patient, as far as is known today. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public GradedSigns grade(PatientId patient, Set<Said.OfSign> said) {
        return said.isEmpty() ? GradedSigns.NONE : GradedSigns.of(said, fragility.of(patient));
    }

    /** Must run in the transaction of the session they were said with. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(ReportStop command) {
        stop(command.patient(), command.graded(), null, command.saidAt());
    }

    /**
     * The same for what a patient told a physio.
     *
     * @return what it leads to; empty where nothing of it is a stop
     * @throws IllegalArgumentException when it was told in the future
     */
    @PreAuthorize("@care.treats(#command.patient())")
    public Optional<Action> told(ToldSigns command) {
        if (command.at().isAfter(clock.instant())) {
            throw new IllegalArgumentException("It was told in the future");
        }
        var graded = GradedSigns.of(command.said(), fragility.of(command.patient()));
        stop(command.patient(), graded, command.at(), null);
        return graded.action();
    }

    /**
     * @param toldAt when somebody at the clinic was told; null = said by the patient here
     * @param saidAt when the patient said so here; null = just now
     */
    private void stop(PatientId patient, GradedSigns graded, @Nullable Instant toldAt, @Nullable Instant saidAt) {
        var action = graded.action().map(GateAction::of);
        if (action.isEmpty()) {
            return;
        }
        turns.take(patient);
        var before = befores.of(patient);
        gates.close(patient, before, action.get(), graded.stops());
        alerts.raiseStop(patient, action.get(), graded.stops(), toldAt, saidAt, before.team());
    }
}
