package org.steadyback.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Question;

/** A clinician cleared alerts, with what was found on each thing that was said. Added, never changed. */
@Entity
@Immutable
class Clearance implements Persistable<UUID> {

    @Id
    private UUID clearanceId;

    private UUID clinicId;
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private ClearAlerts.Who who;

    private @Nullable String reportedBy;

    @Enumerated(EnumType.STRING)
    private ClearAlerts.Contact contact;

    private Instant contactAt;
    private boolean mistake;
    private String[] asked;
    private String advice;

    @Enumerated(EnumType.STRING)
    private GateAction action;

    private UUID clearedBy;
    private Instant clearedAt;

    @ElementCollection
    @CollectionTable(name = "clearance_finding", joinColumns = @JoinColumn(name = "clearance_id"))
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    private List<Finding> findings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Clearance() {} // for JPA

    /**
     * @param command a complete one, as {@link ClearingRule} has seen
     * @param found by what was said, in the order of the page
     */
    Clearance(ClearAlerts command, Map<String, String> found, SignedIn by, Instant now) {
        this.clearanceId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.who = required(command.who());
        this.reportedBy = command.who() == ClearAlerts.Who.MYSELF ? null : command.reportedBy();
        this.contact = required(command.contact());
        this.contactAt = required(command.at());
        this.mistake = command.mistake();
        this.asked =
                command.asked().keySet().stream().sorted().map(Question::key).toArray(String[]::new);
        this.advice = command.advice();
        this.action = required(command.action());
        this.clearedBy = by.account().value();
        this.clearedAt = now;
        found.forEach((said, words) -> findings.add(new Finding(by, command.patient(), said, words)));
    }

    GateAction action() {
        return action;
    }

    @Override
    public UUID getId() {
        return clearanceId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The rule let something through that was not said");
        }
        return value;
    }

    /** What was found on one thing that was said. */
    @Embeddable
    static class Finding {

        private UUID clinicId;
        private UUID patientId;
        private String said;
        private String found;

        @SuppressWarnings("NullAway.Init")
        protected Finding() {} // for JPA

        Finding(SignedIn by, PatientId patient, String said, String found) {
            this.clinicId = by.clinic().value();
            this.patientId = patient.value();
            this.said = said;
            this.found = found;
        }
    }
}
