package org.steadyback.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of an exercise. Its content never changes; a newer version takes its place. Reading goes by {@link ExerciseRows}. */
@Entity
@DynamicUpdate // the database lets only "current" be written again
@Table(name = "exercise")
class Exercise {

    @EmbeddedId
    @AttributeOverride(name = "id.value", column = @Column(name = "exercise_id"))
    @AttributeOverride(name = "version", column = @Column(name = "version"))
    private VersionKey key;

    private String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Section section;

    private String family;
    private String familyType;
    private int rung;
    private int familySize;
    private int level;

    @Column(name = "is_core")
    private boolean core;

    private String[] directions;
    private String startPosition;
    private String equipment;
    private @Nullable Integer sets;
    private @Nullable Integer reps;
    private @Nullable Integer holdSeconds;
    private boolean eachSide;
    private @Nullable Integer minutes;
    private int boutsPerDay;
    private int daysPerWeek;
    private String[] cautions;
    private String[] positions;
    private boolean onFloor;
    private String[] needsAll;
    private String[] needsOneOf;
    private boolean current;
    private @Nullable String noFloor;
    private @Nullable String noKneeling;
    private @Nullable String noEquipment;
    private String[] sources;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String pictureVersion;
    private String source;
    private String visibleTo;
    private @Nullable UUID clinicId;
    private @Nullable UUID madeBy;
    private @Nullable UUID changedBy;
    private @Nullable Instant changedAt;
    private @Nullable String copiedFrom;
    private @Nullable UUID mediaId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Exercise() {}

    /** One of ours, for all. */
    Exercise(ExerciseContent content) {
        var card = content.card();
        key = card.key();
        slug = card.slug();
        section = card.section();
        family = card.family();
        familyType = card.chain() ? "CHAIN" : "MENU";
        rung = card.rung();
        familySize = card.familySize();
        level = card.level();
        core = card.core();
        directions = texts(card.directions().stream().map(Direction::name).toList());
        startPosition = card.startPosition();
        equipment = card.equipment();
        sets = card.dose().sets();
        reps = card.dose().reps();
        holdSeconds = card.dose().holdSeconds();
        eachSide = card.dose().eachSide();
        minutes = card.dose().minutes();
        boutsPerDay = card.dose().boutsPerDay();
        daysPerWeek = card.dose().daysPerWeek();
        cautions = texts(card.cautions().stream().map(Caution::code).toList());
        positions = texts(card.positions().stream().map(Position::name).toList());
        onFloor = card.onTheFloor();
        var needs = EquipmentNeeds.of(card.equipment());
        needsAll = texts(List.copyOf(needs.all()));
        needsOneOf = texts(List.copyOf(needs.oneOf()));
        current = true;
        noFloor = way(content, Hurdle.FLOOR);
        noKneeling = way(content, Hurdle.KNEELING);
        noEquipment = way(content, Hurdle.EQUIPMENT);
        sources = texts(content.sources());
        reviewedOn = content.reviewedOn();
        pictureVersion = card.picture();
        source = "STEADYBACK";
        visibleTo = "ALL";
    }

    /** A clinic's own. */
    Exercise(ExerciseContent content, ClinicExerciseOwnership whose) {
        this(content);
        source = "CLINIC";
        visibleTo = whose.onlyMaker() ? "MAKER" : "CLINIC";
        clinicId = whose.clinic().value();
        madeBy = whose.madeBy().value();
        changedBy = whose.changedBy().value();
        changedAt = whose.changedAt();
        copiedFrom = whose.copiedFrom() == null ? null : whose.copiedFrom().value();
        mediaId = whose.media() == null ? null : whose.media().value();
    }

    private static @Nullable String way(ExerciseContent content, Hurdle hurdle) {
        var way = content.sideways().get(hurdle);
        return way == null ? null : way.code();
    }

    /** A newer version is in force, or the exercise has left the library. Who was given it keeps it. */
    void retire() {
        current = false;
    }

    /** It is offered again, in the words it had. */
    void bringBack() {
        current = true;
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
