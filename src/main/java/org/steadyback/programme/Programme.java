package org.steadyback.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.access.SignedIn;
import org.steadyback.episode.EpisodeId;
import org.steadyback.library.Direction;

/** A set of prescriptions for one episode. It ends with a reason; it is never deleted. */
@Entity
class Programme {

    @Id
    private UUID programmeId;

    private UUID clinicId;
    private UUID patientId;
    private UUID episodeId;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private String goal;
    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction preferredDirection;

    private @Nullable String preferredBecause;
    private @Nullable LocalDate plannedUntil;
    private @Nullable LocalDate endsOn;
    private @Nullable String endedReason;
    private UUID assignedBy;
    private Instant assignedAt;
    private UUID changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {} // for JPA

    static Programme assign(AssignProgramme command, EpisodeId episode, SignedIn by, Instant now) {
        var programme = new Programme();
        programme.programmeId = ProgrammeId.next().value();
        programme.clinicId = by.clinic().value();
        programme.patientId = command.patient().value();
        programme.episodeId = episode.value();
        programme.mode = command.mode();
        programme.goal = command.goal();
        programme.startsOn = command.startsOn();
        programme.expect(command.outlook());
        programme.assignedBy = by.account().value();
        programme.assignedAt = now;
        programme.touch(by, now);
        return programme;
    }

    ProgrammeId id() {
        return new ProgrammeId(programmeId);
    }

    UUID clinic() {
        return clinicId;
    }

    UUID patient() {
        return patientId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    boolean ended() {
        return endsOn != null;
    }

    /** Grows with every change; what a form was opened on. */
    long version() {
        return Objects.requireNonNull(version);
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    Outlook outlook() {
        var preference = preferredDirection == null || preferredBecause == null
                ? null
                : new DirectionalPreference(preferredDirection, preferredBecause);
        return new Outlook(preference, plannedUntil);
    }

    boolean agreesWith(ChangeProgramme command) {
        return mode == command.mode()
                && goal.equals(command.goal())
                && (command.outlook() == null || command.outlook().equals(outlook()));
    }

    boolean leavesQuotaModeBy(ChangeProgramme command) {
        return mode == Mode.QUOTA && command.mode() != Mode.QUOTA;
    }

    /** Always makes a new version of the programme, also where only its prescriptions changed. */
    void change(ChangeProgramme command, SignedIn by, Instant now) {
        this.mode = command.mode();
        this.goal = command.goal();
        if (command.outlook() != null) {
            expect(command.outlook());
        }
        touch(by, now);
    }

    /** Whoever has it open in a form must hear that it changed meanwhile. */
    void exchanged(SignedIn by, Instant now) {
        touch(by, now);
    }

    void end(LocalDate lastDay, String reason, SignedIn by, Instant now) {
        this.endsOn = lastDay;
        this.endedReason = reason;
        touch(by, now);
    }

    private void expect(Outlook outlook) {
        var preference = outlook.preference();
        this.preferredDirection = preference == null ? null : preference.direction();
        this.preferredBecause = preference == null ? null : preference.because();
        this.plannedUntil = outlook.plannedUntil();
    }

    private void touch(SignedIn by, Instant now) {
        this.changedBy = by.account().value();
        this.changedAt = now;
    }
}
