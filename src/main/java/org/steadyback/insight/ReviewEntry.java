package org.steadyback.insight;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;

/** A review as it was concluded, with its line for the patient. Added, never changed. */
@Entity
@Table(name = "review")
@Immutable
class ReviewEntry implements Persistable<UUID> {

    @Id
    private UUID reviewId;

    private UUID clinicId;
    private UUID patientId;
    private String note;
    private UUID reviewedBy;
    private Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewEntry() {} // for JPA

    ReviewEntry(ConcludeReview command, SignedIn by, Instant now) {
        this.reviewId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.note = command.note();
        this.reviewedBy = by.account().value();
        this.reviewedAt = now;
    }

    @Override
    public UUID getId() {
        return reviewId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface ReviewRepository extends Repository<ReviewEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    ReviewEntry saveAndFlush(ReviewEntry review);
}
