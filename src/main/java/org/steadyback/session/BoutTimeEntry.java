package org.steadyback.session;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.session.day.Waking;

/** When a patient likes to do the day's bouts, as it is kept. Added, never changed; of each number of bouts the newest counts. */
@Entity
@Immutable
@Table(name = "bout_time")
class BoutTimeEntry implements Persistable<UUID> {

    @Id
    private UUID boutTimeId;

    private UUID clinicId;
    private UUID patientId;

    // as it is: else Hibernate moves a time from the machine's zone to that of the database
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime wakingFrom;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime wakingTo;

    private LocalTime[] times;
    private UUID setBy;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected BoutTimeEntry() {} // for JPA

    /** @param times none where only the day was set */
    BoutTimeEntry(PatientId patient, Waking waking, List<LocalTime> times, SignedIn by, Instant now) {
        this.boutTimeId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.wakingFrom = waking.from();
        this.wakingTo = waking.to();
        this.times = times.toArray(LocalTime[]::new);
        this.setBy = by.account().value();
        this.setAt = now;
    }

    @Override
    public UUID getId() {
        return boutTimeId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface BoutTimeRepository extends Repository<BoutTimeEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    BoutTimeEntry saveAndFlush(BoutTimeEntry times);
}
