package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Said;

/** A decision on a patient's gate, as it is kept. Added, never changed; read as {@link Gate}. */
@Entity
@Table(name = "gate")
@Immutable
class GateEntry implements Persistable<UUID> {

    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID gateId;

    private UUID clinicId;
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private GateAction action;

    private String reason;
    private @Nullable LocalDate opensOn;
    private UUID decidedBy;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private GateSource source;

    private @Nullable UUID screenId;
    private String[] said;

    @SuppressWarnings("NullAway.Init")
    protected GateEntry() {} // for JPA

    /**
     * @param reason a clinician's words; empty where rules or signs say it
     * @param screen the screen that decided; null for anything else
     */
    GateEntry(
            PatientId patient,
            GateAction action,
            String reason,
            @Nullable LocalDate opensOn,
            GateSource source,
            @Nullable UUID screen,
            List<? extends Said> said,
            SignedIn by,
            Instant now) {
        this.gateId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.action = action;
        this.reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        this.opensOn = opensOn;
        this.decidedBy = by.account().value();
        this.decidedAt = now;
        this.source = source;
        this.screenId = screen;
        this.said = said.stream().map(Said::code).toArray(String[]::new);
    }

    @Override
    public UUID getId() {
        return gateId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}
