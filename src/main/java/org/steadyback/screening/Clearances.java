package org.steadyback.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Question;

/** Clears alerts: a clinical act with who, how, when, what was found and advised (fact sheet §2.9). Nothing else closes one. */
@Service
@Transactional
public class Clearances {

    private static final String ADD = """
            INSERT INTO clearance (clearance_id, clinic_id, patient_id, who, reported_by, contact, contact_at, mistake, asked, advice,
                action, cleared_by, cleared_at)
            VALUES (:id, :clinic, :patient, :who, :reportedBy, :contact, :contactAt, :mistake, :asked, :advice, :action, :by, :at)""";

    private static final String ADD_FINDING = """
            INSERT INTO clearance_finding (clearance_id, place, clinic_id, patient_id, said, found)
            VALUES (:id, :place, :clinic, :patient, :said, :found)""";

    private static final String ADD_NOTE = """
            INSERT INTO alert_note (note_id, clinic_id, patient_id, note, noted_by, noted_at)
            VALUES (:id, :clinic, :patient, :note, :by, :at)""";

    private final JdbcClient jdbc;
    private final AlertDesks desks;
    private final PatientTurn turns;
    private final GateWriter gates;
    private final AlertWriter alerts;
    private final Screens screens;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final Clock clock;

    Clearances(
            JdbcClient jdbc,
            AlertDesks desks,
            PatientTurn turns,
            GateWriter gates,
            AlertWriter alerts,
            Screens screens,
            CurrentAccount current,
            AuditTrail audit,
            Drafts drafts,
            Clock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.turns = turns;
        this.gates = gates;
        this.alerts = alerts;
        this.screens = screens;
        this.current = current;
        this.audit = audit;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What is open, what was not asked, what happened. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public AlertDesk desk(PatientId patient) {
        return desks.of(patient);
    }

    /** One at a time for a patient: of two clearings of the same alerts one wins, and the other is told. */
    @PreAuthorize("@care.treats(#command.patient())")
    public Clearing clear(ClearAlerts command) {
        turns.take(command.patient());
        if (ClearingRule.staysStopped(command)) {
            // first of all: an answer that keeps the stop is kept whatever else is missing
            return new Clearing.StaysStopped(screens.askedAtTheDesk(command.patient(), command.asked()));
        }
        var open = desks.open(command.patient());
        var ids = open.stream().map(AlertOnPage::id).collect(Collectors.toSet());
        if (open.isEmpty() || !ids.equals(command.alerts())) {
            return new Clearing.Overtaken(without(ids, command.alerts()), without(command.alerts(), ids));
        }
        var missing = ClearingRule.missing(command, open, clock.instant());
        return missing.isEmpty() ? new Clearing.Cleared(keep(command, open)) : new Clearing.Incomplete(missing);
    }

    /** Nobody yet, or a call: kept beside the alerts, which stay open. */
    @PreAuthorize("@care.treats(#command.patient())")
    public void note(NoteAlert command) {
        var by = current.require();
        var id = Uuid7.next();
        jdbc.sql(ADD_NOTE)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("note", command.note())
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.created(command.patient(), "alert note", id);
    }

    private UUID keep(ClearAlerts command, List<AlertOnPage> open) {
        var by = current.require();
        var id = Uuid7.next();
        var action = required(command.action());
        var own = command.who() == ClearAlerts.Who.MYSELF;
        jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("who", required(command.who()).name())
                .param("reportedBy", own ? null : command.reportedBy(), java.sql.Types.VARCHAR)
                .param("contact", required(command.contact()).name())
                .param("contactAt", Timestamp.from(required(command.at())))
                .param("mistake", command.mistake())
                .param(
                        "asked",
                        command.asked().keySet().stream()
                                .sorted()
                                .map(Question::key)
                                .toArray(String[]::new))
                .param("advice", command.advice())
                .param("action", action.name())
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        var keys = open.stream()
                .flatMap(alert -> alert.items().stream())
                .map(AlertOnPage.Item::key)
                .distinct()
                .toList();
        for (var key : keys) {
            jdbc.sql(ADD_FINDING)
                    .param("id", id)
                    .param("place", keys.indexOf(key) + 1)
                    .param("clinic", by.clinic().value())
                    .param("patient", command.patient().value())
                    .param("said", key)
                    .param("found", required(command.found().get(key)))
                    .update();
        }
        var words = keys.stream()
                .map(key -> required(command.found().get(key)))
                .distinct()
                .collect(Collectors.joining("; "));
        gates.add(command.patient(), action, words, command.opensOn(), GateSource.CLINICIAN, null);
        alerts.close(command.patient(), command.alerts(), id, command.advice());
        audit.created(command.patient(), "clearance", id);
        drafts.drop(new DraftKey(DraftKind.CLEARANCE, command.patient()));
        return id;
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> these) {
        var rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The rule let something through that was not said");
        }
        return value;
    }
}
