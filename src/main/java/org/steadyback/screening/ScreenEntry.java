package org.steadyback.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.Screened;

/** A screen as it was answered and what the rules made of it. Added, never changed; read as {@link ScreenRecord}. */
@Entity
@Table(name = "screen")
@Immutable
class ScreenEntry implements Persistable<UUID> {

    @Id
    private UUID screenId;

    private UUID clinicId;
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private ScreenKind kind;

    private boolean complete;

    @JdbcTypeCode(SqlTypes.JSON)
    private String sheet;

    @JdbcTypeCode(SqlTypes.JSON)
    private String facts;

    @Enumerated(EnumType.STRING)
    private GateAction action;

    private String[] fired;
    private String[] unsettled;
    private String[] tags;
    private int rulesVersion;
    private int wordingVersion;
    private String language;
    private UUID answeredBy;
    private Instant answeredAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected ScreenEntry() {} // for JPA

    /**
     * @param sheet the replies by the names of their steps, as JSON
     * @param facts what is known by its names, as JSON
     * @param tags sorted
     */
    ScreenEntry(
            UUID id,
            PatientId patient,
            ScreenKind kind,
            boolean complete,
            String sheet,
            String facts,
            Screened screened,
            List<String> tags,
            SignedIn by,
            Instant now) {
        this.screenId = id;
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.kind = kind;
        this.complete = complete;
        this.sheet = sheet;
        this.facts = facts;
        this.action = GateAction.of(screened.action());
        this.fired = screened.fired().stream()
                .map(fired -> fired.rule() + " " + fired.action())
                .toArray(String[]::new);
        this.unsettled =
                screened.unsettled().stream().map(Question::key).sorted().toArray(String[]::new);
        this.tags = tags.toArray(String[]::new);
        this.rulesVersion = Screen.VERSION;
        var asked = QuestionWording.ofReader();
        this.wordingVersion = asked.version();
        this.language = asked.language();
        this.answeredBy = by.account().value();
        this.answeredAt = now;
        this.isNew = true;
    }

    /** Whether this answer was "not sure". */
    boolean leftOpen(Question question) {
        return List.of(unsettled).contains(question.key());
    }

    UUID clinic() {
        return clinicId;
    }

    @Override
    public UUID getId() {
        return screenId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
