package org.steadyback.programme;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

/** One exercise in a programme: an identity only. What is asked stands in its versions. */
@Entity
class Prescription implements Persistable<UUID> {

    @Id
    private UUID prescriptionId;

    private UUID clinicId;
    private UUID patientId;
    private UUID programmeId;
    private String exerciseId;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected Prescription() {} // for JPA

    Prescription(Programme programme, NextVersion first) {
        this.prescriptionId = first.prescription().value();
        this.clinicId = programme.clinic();
        this.patientId = programme.patient();
        this.programmeId = programme.id().value();
        this.exerciseId = first.item().exercise().value();
        this.isNew = true;
    }

    @Override
    public UUID getId() {
        return prescriptionId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
