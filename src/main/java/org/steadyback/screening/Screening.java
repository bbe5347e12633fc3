package org.steadyback.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.access.ReadOnce;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.Condition;

/** Keeps the gate: who may exercise, decided when, by whom, why. Decisions are added, never changed. */
@Service
@Transactional
public class Screening {

    private static final String HISTORY = """
            SELECT %s
              FROM gate g JOIN account a ON a.account_id = g.decided_by
             WHERE g.patient_id = ANY (:patients)
             ORDER BY g.decided_at DESC, g.gate_id DESC LIMIT :most""".formatted(SafetyRows.GATE);

    private static final String NEWEST = """
            SELECT DISTINCT ON (g.patient_id) %s
              FROM gate g JOIN account a ON a.account_id = g.decided_by
             WHERE g.patient_id = ANY (:patients) AND %s
             ORDER BY g.patient_id, g.decided_at DESC, g.gate_id DESC""".formatted(SafetyRows.GATE, SafetyRows.STANDS.replace("z.", "g."));

    // a list of patients stands on a page whose frame shows the number of open alerts: one statement for both
    private static final String NEWEST_AND_ALERTS = """
            SELECT n.*, c.open_alerts
              FROM (SELECT count(*) AS open_alerts %s) c
              LEFT JOIN (%s) n ON true""".formatted(SafetyAlerts.MINE, NEWEST);

    private final JdbcClient jdbc;
    private final GateWriter gates;
    private final PatientTurn turns;
    private final SafetyInRequest known;
    private final ReadOnce once;
    private final CurrentAccount current;
    private final Drafts drafts;
    private final HeldBefore held;

    Screening(
            JdbcClient jdbc,
            GateWriter gates,
            PatientTurn turns,
            SafetyInRequest known,
            ReadOnce once,
            CurrentAccount current,
            Drafts drafts,
            HeldBefore held) {
        this.held = held;
        this.drafts = drafts;
        this.known = known;
        this.once = once;
        this.current = current;
        this.jdbc = jdbc;
        this.gates = gates;
        this.turns = turns;
    }

    /**
     * A clinician's word where nothing stops the patient: it may open what a screen closed. While an alert that stops is open it may
     * only close further; that alert is cleared ({@link Clearances}). It closes no alert.
     */
    @PreAuthorize("@care.treats(#command.patient())")
    public GateDecision decide(SetGate command) {
        turns.take(command.patient());
        known.changed(command.patient());
        var safety = safetyOf(command.patient());
        if (safety.times().open() != null
                && safety.gate()
                        .map(now -> !command.action().moreUrgentThan(now.action()))
                        .orElse(true)) {
            return GateDecision.TO_BE_CLEARED;
        }
        gates.add(command.patient(), command.action(), command.reason(), command.opensOn(), GateSource.CLINICIAN, null);
        drafts.drop(new DraftKey(DraftKind.GATE, command.patient()));
        return GateDecision.KEPT;
    }

    /** The newest decision; empty for somebody who has not been screened yet. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Optional<Gate> gateOf(PatientId patient) {
        return jdbc.sql(NEWEST)
                .param("patients", ids(List.of(patient)))
                .query((row, _) -> SafetyRows.gate(row))
                .optional();
    }

    /** All that decides what the patient may be offered, in one statement. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Safety safetyOf(PatientId patient) {
        return known.within(
                        patient,
                        () -> jdbc.sql(SafetyRows.SELECT)
                                .param("patients", ids(List.of(patient)))
                                .query((row, _) -> SafetyRows.safety(row))
                                .optional()
                                .orElseThrow(() -> new NotFoundException("Patient")))
                // asked each time: a tick, or its taking back, counts within the request already
                .holding(held.stopFor(patient));
    }

    /** The same of several patients, for a list; row-level security leaves out those of others. */
    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public Map<PatientId, Safety> safetyOf(Collection<PatientId> patients) {
        var asked = new SafetyOf(Set.copyOf(patients));
        var safety = new HashMap<PatientId, Safety>();
        once.of(asked, () -> read(asked.patients()))
                .forEach((patient, one) -> safety.put(patient, one.holding(held.stopFor(patient))));
        return Map.copyOf(safety);
    }

    private record SafetyOf(Set<PatientId> patients) {}

    private Map<PatientId, Safety> read(Set<PatientId> patients) {
        var safety = new HashMap<PatientId, Safety>();
        jdbc.sql(SafetyRows.SELECT).param("patients", ids(patients)).query(row -> {
            safety.put(new PatientId(row.getObject("patient_id", UUID.class)), SafetyRows.safety(row));
        });
        return Map.copyOf(safety);
    }

    /** What the newest screen found, and a physio settled since, that asks for care with some exercises. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Set<Condition> conditionsOf(PatientId patient) {
        return safetyOf(patient).conditions();
    }

    /** The newest decisions of several patients, for a list; row-level security leaves out those of others. */
    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public Map<PatientId, Gate> gatesOf(Collection<PatientId> patients) {
        var gatesOf = new HashMap<PatientId, Gate>();
        var me = current.require().account();
        jdbc.sql(NEWEST_AND_ALERTS)
                .param("me", me.value())
                .param("patients", ids(patients))
                .query(row -> {
                    known.openAlerts(me, row.getInt("open_alerts"));
                    var patient = row.getObject("patient_id", UUID.class);
                    if (patient != null) {
                        gatesOf.put(new PatientId(patient), SafetyRows.gate(row));
                    }
                });
        return Map.copyOf(gatesOf);
    }

    /** All decisions, newest first, at most 50. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public List<Gate> history(PatientId patient) {
        return jdbc.sql(HISTORY)
                .param("patients", ids(List.of(patient)))
                .param("most", 50)
                .query((row, _) -> SafetyRows.gate(row))
                .list();
    }

    private static UUID[] ids(Collection<PatientId> patients) {
        return patients.stream().map(PatientId::value).toArray(UUID[]::new);
    }
}
