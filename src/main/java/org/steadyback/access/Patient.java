package org.steadyback.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.ClinicId;
import org.steadyback.kernel.PatientId;
import org.steadyback.text.Language;

/** A person in care. */
@Entity
class Patient {

    @Id
    private UUID patientId;

    private UUID clinicId;
    private String name;
    private LocalDate birthDate;
    private String zone;
    private String language;
    private Instant registeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Patient() {} // for JPA

    Patient(ClinicId clinic, PersonDetails person, Instant now) {
        this.patientId = PatientId.next().value();
        this.clinicId = clinic.value();
        this.name = person.name();
        this.birthDate = person.birthDate();
        this.zone = person.zone().getId();
        this.language = person.language();
        this.registeredAt = now;
    }

    void read(Language chosen) {
        this.language = chosen.tag();
    }

    PatientId id() {
        return new PatientId(patientId);
    }

    PatientCard card() {
        return new PatientCard(id(), name, birthDate, ZoneId.of(zone), language, registeredAt);
    }
}
