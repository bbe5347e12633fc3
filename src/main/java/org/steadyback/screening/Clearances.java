package org.steadyback.screening;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.kernel.PatientId;

/** Clears alerts: a clinical act with who, how, when, what was found and advised (fact sheet §2.9). Nothing else closes one. */
@Service
@Transactional
public class Clearances {

    private final ClearanceRepository clearances;
    private final AlertNoteRepository notes;
    private final AlertOverviewReader overviews;
    private final PatientTurn turns;
    private final GateWriter gates;
    private final AlertWriter alerts;
    private final Screens screens;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final Clock clock;

    Clearances(
            ClearanceRepository clearances,
            AlertNoteRepository notes,
            AlertOverviewReader overviews,
            PatientTurn turns,
            GateWriter gates,
            AlertWriter alerts,
            Screens screens,
            CurrentAccount current,
            AuditTrail audit,
            Drafts drafts,
            Clock clock) {
        this.clearances = clearances;
        this.notes = notes;
        this.overviews = overviews;
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
    public AlertOverview overview(PatientId patient) {
        return overviews.of(patient);
    }

    /** One at a time for a patient: of two clearings of the same alerts one wins, and the other is told. */
    @PreAuthorize("@care.treats(#command.patient())")
    public Clearing clear(ClearAlerts command) {
        turns.take(command.patient());
        if (ClearingRule.staysStopped(command)) {
            // first of all: an answer that keeps the stop is kept whatever else is missing
            return new Clearing.StaysStopped(screens.askedAtTheDesk(command.patient(), command.asked()));
        }
        var open = overviews.open(command.patient());
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
        var kept = notes.saveAndFlush(new AlertNote(command, current.require(), clock.instant()));
        audit.created(command.patient(), "alert note", kept.getId());
    }

    private UUID keep(ClearAlerts command, List<AlertOnPage> open) {
        var found = new LinkedHashMap<String, String>();
        open.stream()
                .flatMap(alert -> alert.items().stream())
                .forEach(item -> found.put(item.key(), required(command.found().get(item.key()))));
        var clearance = clearances.saveAndFlush(new Clearance(command, found, current.require(), clock.instant()));
        var words = found.values().stream().distinct().collect(Collectors.joining("; "));
        gates.add(command.patient(), clearance.action(), words, command.opensOn(), GateSource.CLINICIAN, null);
        alerts.close(command.patient(), command.alerts(), clearance.getId(), command.advice());
        audit.created(command.patient(), "clearance", clearance.getId());
        drafts.drop(new DraftKey(DraftKind.CLEARANCE, command.patient()));
        return clearance.getId();
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
