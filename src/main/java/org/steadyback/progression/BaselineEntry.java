package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
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

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;

/** What trials gave, as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "baseline")
class BaselineEntry implements Persistable<UUID> {

    @Id
    private UUID baselineId;

    private UUID clinicId;
    private UUID patientId;
    private UUID prescriptionId;
    private Integer[] trials;

    @Enumerated(EnumType.STRING)
    private Trials.Outcome outcome;

    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal quota;
    private @Nullable BigDecimal usualPain;
    private int parametersVersion;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected BaselineEntry() {} // for JPA

    /**
     * @param usualPain 0–10, as it was; null = not known, or not asked for
     * @param parameters version of the numbers by which it was found
     */
    BaselineEntry(
            PatientId patient,
            Trials measured,
            Trials.Found found,
            @Nullable BigDecimal usualPain,
            int parameters,
            SignedIn by,
            Instant now) {
        this.baselineId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.prescriptionId = measured.prescription().value();
        this.trials = measured.trials().stream().map(Trials.Trial::amount).toArray(Integer[]::new);
        this.outcome = found.outcome();
        this.baseline = found.baseline();
        this.quota = found.quota();
        this.usualPain = usualPain;
        this.parametersVersion = parameters;
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    @Override
    public UUID getId() {
        return baselineId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface BaselineRepository extends Repository<BaselineEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    BaselineEntry saveAndFlush(BaselineEntry baseline);
}
