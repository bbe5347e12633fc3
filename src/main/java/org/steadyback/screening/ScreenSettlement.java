package org.steadyback.screening;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;

/** An answer that was "not sure" and what it came to. Added, never changed; the newest of a question counts. */
@Entity
@Immutable
class ScreenSettlement implements Persistable<UUID> {

    @Id
    private UUID settlementId;

    private UUID clinicId;
    private UUID patientId;
    private UUID screenId;
    private String question;
    private String answer;
    private String reason;
    private UUID settledBy;
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected ScreenSettlement() {} // for JPA

    ScreenSettlement(ScreenEntry screen, SettleAnswer command, SignedIn by, Instant now) {
        this.settlementId = Uuid7.next();
        this.clinicId = screen.clinic();
        this.patientId = command.patient().value();
        this.screenId = screen.getId();
        this.question = command.question().key();
        this.answer = command.yes() ? "YES" : "NO";
        this.reason = command.reason();
        this.settledBy = by.account().value();
        this.settledAt = now;
    }

    @Override
    public UUID getId() {
        return settlementId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}
