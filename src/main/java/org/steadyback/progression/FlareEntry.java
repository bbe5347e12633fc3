package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.programme.ProgrammeId;

/** A flare as it began and as it is kept. Added, never changed; what becomes of it are its {@link FlareEventEntry events}. */
@Entity
@Immutable
@Table(name = "flare")
class FlareEntry implements Persistable<UUID> {

    @Id
    private UUID flareId;

    private UUID clinicId;
    private UUID patientId;
    private UUID programmeId;
    private LocalDate beganOn;
    private boolean suggested;
    private @Nullable BigDecimal usualPain;
    private int parametersVersion;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected FlareEntry() {} // for JPA

    /**
     * @param suggested whether the rule suggested it before
     * @param usualPain 0–10, as it was before; null = not known
     * @param parameters version of the numbers by which it eases
     */
    FlareEntry(
            FlareId id,
            ProgrammeId programme,
            LocalDate began,
            boolean suggested,
            @Nullable BigDecimal usualPain,
            int parameters,
            FlareWriter.Act act) {
        this.flareId = id.value();
        this.clinicId = act.by().clinic().value();
        this.patientId = act.patient().value();
        this.programmeId = programme.value();
        this.beganOn = began;
        this.suggested = suggested;
        this.usualPain = usualPain;
        this.parametersVersion = parameters;
        this.madeBy = act.by().account().value();
        this.madeAt = act.at();
    }

    @Override
    public UUID getId() {
        return flareId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface FlareRepository extends Repository<FlareEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    FlareEntry saveAndFlush(FlareEntry flare);
}
