package org.steadyback.progression;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

/** What a flare eased of one exercise, as it is kept: the versions between which the way back leads. Added, never changed. */
@Entity
@Immutable
@Table(name = "flare_item")
@IdClass(FlareItemEntry.Key.class)
class FlareItemEntry implements Persistable<FlareItemEntry.Key> {

    /** One row an exercise of a flare. */
    record Key(UUID flareId, UUID prescriptionId) implements Serializable {}

    @Id
    private UUID flareId;

    @Id
    private UUID prescriptionId;

    private UUID clinicId;
    private UUID patientId;
    private int versionBefore;
    private int versionDuring;
    private BigDecimal granule;
    private BigDecimal quotaBefore;
    private @Nullable BigDecimal quotaDuring;

    @SuppressWarnings("NullAway.Init")
    protected FlareItemEntry() {} // for JPA

    /** @param versionDuring number of the version that the step has become */
    FlareItemEntry(FlareId flare, FlareEasing.Step step, int versionDuring, FlareWriter.Act act) {
        this.flareId = flare.value();
        this.prescriptionId = step.prescription().value();
        this.clinicId = act.by().clinic().value();
        this.patientId = act.patient().value();
        this.versionBefore = step.basedOn();
        this.versionDuring = versionDuring;
        this.granule = step.granule();
        this.quotaBefore = step.quotaBefore();
        this.quotaDuring = step.quota();
    }

    @Override
    public Key getId() {
        return new Key(flareId, prescriptionId);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface FlareItemRepository extends Repository<FlareItemEntry, FlareItemEntry.Key> {

    /** Sent at once: the statements that read them are SQL, for which Hibernate would not send them. */
    List<FlareItemEntry> saveAllAndFlush(Iterable<FlareItemEntry> items);
}
