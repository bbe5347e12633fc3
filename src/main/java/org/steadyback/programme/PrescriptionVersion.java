package org.steadyback.programme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Side;

/** What is asked from a day on. Added, never changed. */
@Entity
class PrescriptionVersion implements Persistable<VersionNumber> {

    @EmbeddedId
    private VersionNumber id;

    private UUID clinicId;
    private UUID patientId;
    private String exerciseId;
    private int exerciseVersion;
    private int place;
    private @Nullable Integer sets;
    private @Nullable Integer reps;
    private @Nullable Integer holdSeconds;
    private @Nullable Integer restSeconds;

    @Enumerated(EnumType.STRING)
    private Side side = Side.BOTH_TOGETHER;

    private @Nullable String load;
    private @Nullable Integer minutes;
    private @Nullable Integer daysPerWeek;
    private Integer @Nullable [] weekdays;
    private int boutsPerDay;
    private LocalDate validFrom;
    private boolean withdrawn;

    @Enumerated(EnumType.STRING)
    private VersionKind kind;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.PHYSIO;

    private UUID madeBy;
    private Instant madeAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected PrescriptionVersion() {} // for JPA

    PrescriptionVersion(Programme programme, NextVersion next, int exerciseVersion, LocalDate from, Decided decided) {
        this.id = new VersionNumber(next.prescription().value(), next.number());
        this.clinicId = programme.clinic();
        this.patientId = programme.patient();
        this.exerciseId = next.item().exercise().value();
        this.exerciseVersion = exerciseVersion;
        this.place = next.place();
        this.boutsPerDay = next.item().schedule().boutsPerDay();
        this.validFrom = from;
        this.withdrawn = next.withdrawn();
        this.kind = next.cause().kind();
        this.reason = next.cause().reason();
        this.origin = next.kind().origin();
        this.madeBy = decided.by().account().value();
        this.madeAt = decided.at();
        this.isNew = true;
        ask(next.item().dose());
        ask(next.item().schedule().frequency());
    }

    /** Who decided, and when. */
    record Decided(SignedIn by, Instant at) {}

    private void ask(Dose dose) {
        switch (dose) {
            case Dose.Minutes(int asked) -> minutes = asked;
            case Dose.Sets asked -> {
                sets = asked.sets();
                reps = asked.reps();
                holdSeconds = asked.holdSeconds();
                restSeconds = asked.restSeconds();
                side = asked.side();
                load = asked.load();
            }
        }
    }

    private void ask(Frequency frequency) {
        switch (frequency) {
            case Frequency.DaysAWeek(int days) -> daysPerWeek = days;
            case Frequency.Weekdays(var days) ->
                weekdays = days.stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new);
        }
    }

    @Override
    public VersionNumber getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
