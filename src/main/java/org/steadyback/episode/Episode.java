package org.steadyback.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;

/** One spell of back pain in care. Closed with a reason, never deleted. */
@Entity
class Episode {

    @Id
    private UUID episodeId;

    private UUID clinicId;
    private UUID patientId;
    private LocalDate onsetDate;

    @Enumerated(EnumType.STRING)
    private DiagnosisClass diagnosisClass;

    private UUID openedBy;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {} // for JPA

    Episode(PatientId patient, LocalDate onset, DiagnosisClass diagnosis, SignedIn by, Instant now) {
        this.episodeId = EpisodeId.next().value();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.onsetDate = onset;
        this.diagnosisClass = diagnosis;
        this.openedBy = by.account().value();
        this.openedAt = now;
    }

    EpisodeId id() {
        return new EpisodeId(episodeId);
    }

    void close(String reason, Instant now) {
        this.closedAt = now;
        this.closedReason = reason;
    }
}
