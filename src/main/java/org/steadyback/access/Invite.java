package org.steadyback.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Uuid7;

/** A one-time link to an account whose password is not set yet. Keeps only the hash of the token. */
@Entity
class Invite implements Persistable<UUID> {

    static final Duration VALID_FOR = Duration.ofDays(3);

    @Id
    private UUID inviteId;

    private UUID clinicId;
    private UUID accountId;
    private byte[] tokenHash;
    private UUID madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invite() {} // for JPA

    Invite(Account account, InviteToken token, AccountId madeBy, Instant now) {
        this.inviteId = Uuid7.next();
        this.clinicId = account.clinic().value();
        this.accountId = account.id().value();
        this.tokenHash = token.hash();
        this.madeBy = madeBy.value();
        this.madeAt = now;
        this.expiresAt = now.plus(VALID_FOR);
    }

    @Override
    public UUID getId() {
        return inviteId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here; its use is marked by one guarded update
    }
}
