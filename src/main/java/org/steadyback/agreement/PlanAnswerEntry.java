package org.steadyback.agreement;

import java.time.Instant;
import java.util.Set;
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
import org.steadyback.programme.plan.PrescriptionId;

/** What was said of a suggested plan, by the patient or to them, as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "plan_answer")
class PlanAnswerEntry implements Persistable<UUID> {

    enum Kind {
        /** It suits. */
        ACCEPTED,
        /** The patient would like something otherwise. */
        CHANGE_ASKED,
        /** The physio's line to what was asked. */
        REPLIED
    }

    @Id
    private UUID planAnswerId;

    private UUID clinicId;
    private UUID patientId;
    private UUID programmeId;
    private long programmeVersion;
    private Instant suggestedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String[] wishes;
    private @Nullable UUID prescriptionId;
    private String words;
    private @Nullable UUID answerTo;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanAnswerEntry() {} // for JPA

    private PlanAnswerEntry(PatientId patient, SuggestedPlan plan, Kind kind, String words, SignedIn by, Instant now) {
        this.planAnswerId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.programmeId = plan.programme().value();
        this.programmeVersion = plan.version();
        this.suggestedAt = plan.at();
        this.kind = kind;
        this.wishes = new String[0];
        this.words = words;
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    static PlanAnswerEntry accepted(PatientId patient, SuggestedPlan plan, SignedIn by, Instant now) {
        return new PlanAnswerEntry(patient, plan, Kind.ACCEPTED, "", by, now);
    }

    /** @param about the one exercise that it is about; null = the plan */
    static PlanAnswerEntry changeAsked(
            PatientId patient,
            SuggestedPlan plan,
            Set<PlanWish> wishes,
            @Nullable PrescriptionId about,
            String words,
            SignedIn by,
            Instant now) {
        var asked = new PlanAnswerEntry(patient, plan, Kind.CHANGE_ASKED, words, by, now);
        asked.wishes = wishes.stream().map(Enum::name).sorted().toArray(String[]::new);
        asked.prescriptionId = about == null ? null : about.value();
        return asked;
    }

    /** @param to the answer of the patient that it replies to */
    static PlanAnswerEntry replied(
            PatientId patient, SuggestedPlan plan, UUID to, String words, SignedIn by, Instant now) {
        var reply = new PlanAnswerEntry(patient, plan, Kind.REPLIED, words, by, now);
        reply.answerTo = to;
        return reply;
    }

    @Override
    public UUID getId() {
        return planAnswerId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface PlanAnswerRepository extends Repository<PlanAnswerEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    PlanAnswerEntry saveAndFlush(PlanAnswerEntry answer);
}
