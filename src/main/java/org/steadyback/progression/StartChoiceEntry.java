package org.steadyback.progression;

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

/** How the start of an exercise is found, as it is kept. Added, never changed; the newest counts, and measuring begins anew with it. */
@Entity
@Immutable
@Table(name = "start_choice")
class StartChoiceEntry implements Persistable<UUID> {

    @Id
    private UUID startChoiceId;

    private UUID clinicId;
    private UUID patientId;
    private UUID prescriptionId;
    private boolean measure;
    private boolean inSeconds;
    private String reason;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected StartChoiceEntry() {} // for JPA

    /** @param inSeconds whether the seconds of one hold are measured */
    StartChoiceEntry(ChooseStart command, boolean inSeconds, SignedIn by, Instant now) {
        this.startChoiceId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.prescriptionId = command.prescription().value();
        this.measure = command.measure();
        this.inSeconds = command.measure() && inSeconds;
        this.reason = command.reason();
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    @Override
    public UUID getId() {
        return startChoiceId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface StartChoiceRepository extends Repository<StartChoiceEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    StartChoiceEntry saveAndFlush(StartChoiceEntry choice);
}
