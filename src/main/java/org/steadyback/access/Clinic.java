package org.steadyback.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.ClinicId;

/** The tenant: one practice with its zone and its numbers for an emergency. */
@Entity
class Clinic {

    @Id
    private UUID clinicId;

    private String name;
    private String country;
    private String zone;
    private String emergencyNumber;
    private @Nullable String urgentNumber;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {} // for JPA

    Clinic(ClinicDetails details, Instant now) {
        this.clinicId = ClinicId.next().value();
        this.name = details.name();
        this.country = details.country();
        this.zone = details.zone().getId();
        this.emergencyNumber = details.emergencyNumber();
        this.urgentNumber = details.urgentNumber();
        this.createdAt = now;
    }

    ClinicId id() {
        return new ClinicId(clinicId);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    ClinicDetails details() {
        return new ClinicDetails(name, country, zone(), emergencyNumber, urgentNumber);
    }
}
