package org.steadyback.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.rules.Said;

/**
 * Somebody is to look at a patient, as it is kept; read as {@link SafetyAlert}. Who took it, who closed it and what became of its mail
 * are added by guarded updates ({@link AlertRepository}), so that of two at once one wins.
 */
@Entity
@Table(name = "safety_alert")
class AlertEntry implements Persistable<UUID> {

    /** What takes no longer on its way was said as it came in. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    @Id
    private UUID alertId;

    private UUID clinicId;
    private UUID patientId;
    private @Nullable UUID ownerId;

    @Enumerated(EnumType.STRING)
    private GateAction action;

    @Enumerated(EnumType.STRING)
    private AlertCause cause;

    /** Words of alerts from before {@link #said}; nothing new is written here. */
    private String[] details = {};

    private String[] said;
    private @Nullable UUID screenId;
    private Instant raisedAt;
    private @Nullable Instant saidAt;
    private @Nullable UUID toldTo;
    private @Nullable Instant toldAt;
    private @Nullable UUID seenBy;
    private @Nullable Instant seenAt;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedReason;
    private @Nullable UUID clearanceId;

    @Enumerated(EnumType.STRING)
    private @Nullable AlertMailed mail;

    private @Nullable Instant mailedAt;

    @SuppressWarnings("NullAway.Init")
    protected AlertEntry() {} // for JPA

    /**
     * @param owner null where nobody ever treated the patient
     * @param screen the screen that raised it; null where signs did
     * @param toldAt when whoever acts was told of it; null = said here
     * @param saidAt when the patient said it here; null = now
     */
    AlertEntry(
            UUID id,
            PatientId patient,
            @Nullable AccountId owner,
            GateAction action,
            AlertCause cause,
            List<? extends Said> said,
            @Nullable UUID screen,
            @Nullable Instant toldAt,
            @Nullable Instant saidAt,
            SignedIn by,
            Instant now) {
        this.alertId = id;
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.ownerId = owner == null ? null : owner.value();
        this.action = action;
        this.cause = cause;
        this.said = said.stream().map(Said::code).toArray(String[]::new);
        this.screenId = screen;
        this.raisedAt = now;
        this.saidAt = saidAt != null && saidAt.isBefore(now.minus(AT_ONCE)) ? saidAt : null;
        this.toldTo = toldAt == null ? null : by.account().value();
        this.toldAt = toldAt;
    }

    @Override
    public UUID getId() {
        return alertId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}
