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

/**
 * A way back in that staff made for somebody; it keeps only the hash of the token. What its owner asks for, its confirmation and its use
 * are functions of the database, since whoever asks is not signed in, or may not see it.
 */
@Entity
class PasswordReset implements Persistable<UUID> {

    static final Duration VALID_FOR = Duration.ofHours(1);

    @Id
    private UUID passwordResetId;

    private UUID clinicId;
    private UUID accountId;
    private byte[] tokenHash;
    private UUID madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private boolean needsSecond;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {} // for JPA

    /** @param needsSecond whether another member of staff must confirm it before it opens anything */
    PasswordReset(Account account, InviteToken token, boolean needsSecond, AccountId madeBy, Instant now) {
        this.passwordResetId = Uuid7.next();
        this.clinicId = account.clinic().value();
        this.accountId = account.id().value();
        this.tokenHash = token.hash();
        this.madeBy = madeBy.value();
        this.madeAt = now;
        this.expiresAt = now.plus(VALID_FOR);
        this.needsSecond = needsSecond;
    }

    @Override
    public UUID getId() {
        return passwordResetId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here; its withdrawal is one guarded update
    }
}
