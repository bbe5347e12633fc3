package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Uuid7;

/** What happened around a flare, as it is kept. Added, never changed. */
@Entity
@Immutable
@Table(name = "flare_event")
class FlareEventEntry implements Persistable<UUID> {

    /** The first three belong to no flare. */
    enum Kind {
        SUGGESTED,
        DECLINED,
        WITHDRAWN,
        RESUMED,
        ENDED_BY_PATIENT,
        SEEN
    }

    @Id
    private UUID flareEventId;

    private UUID clinicId;
    private UUID patientId;
    private @Nullable UUID flareId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate onDate;
    private @Nullable BigDecimal usualPain;
    private Integer[] mornings;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected FlareEventEntry() {} // for JPA

    /** @param mornings that it rests on; a null among them was not answered and is left out */
    FlareEventEntry(
            @Nullable FlareId flare,
            Kind kind,
            LocalDate on,
            @Nullable BigDecimal usualPain,
            List<@Nullable PainScore> mornings,
            FlareWriter.Act act) {
        this.flareEventId = Uuid7.next();
        this.clinicId = act.by().clinic().value();
        this.patientId = act.patient().value();
        this.flareId = flare == null ? null : flare.value();
        this.kind = kind;
        this.onDate = on;
        this.usualPain = usualPain;
        this.mornings = mornings.stream()
                .filter(Objects::nonNull)
                .map(pain -> Objects.requireNonNull(pain).value())
                .toArray(Integer[]::new);
        this.madeBy = act.by().account().value();
        this.madeAt = act.at();
    }

    @Override
    public UUID getId() {
        return flareEventId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface FlareEventRepository extends Repository<FlareEventEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    FlareEventEntry saveAndFlush(FlareEventEntry event);
}
