package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.PatientId;

/** What the rules said about a dose, with all that they looked at, as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "dose_decision")
class DoseDecisionEntry implements Persistable<UUID> {

    /** Raised whenever the rules themselves change, so that a stored answer can be told from a new one. */
    static final int ENGINE_VERSION = 1;

    @Id
    private UUID decisionId;

    private UUID clinicId;
    private UUID patientId;
    private UUID prescriptionId;
    private int judgedVersion;
    private int engineVersion;
    private int parametersVersion;

    @Enumerated(EnumType.STRING)
    private NewDecision.Rule rule;

    @Enumerated(EnumType.STRING)
    private Quantity quantity;

    /** As {@link Inputs} writes them: the rules can be asked again. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String inputs;

    private LocalDate[] days;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private BigDecimal quotaBefore;
    private @Nullable BigDecimal quotaAfter;
    private String[] classes;

    @JdbcTypeCode(SqlTypes.JSON)
    private String evidence;

    private BigDecimal toldFrom;
    private BigDecimal toldTo;
    private int toldSettled;
    private UUID decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected DoseDecisionEntry() {} // for JPA

    /** @param parameters version of the numbers by which it was judged */
    DoseDecisionEntry(PatientId patient, NewDecision made, int parameters, SignedIn by, Instant now) {
        var asked = made.version().asked();
        this.decisionId = made.id().value();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.prescriptionId = asked.prescription().value();
        this.judgedVersion = asked.number();
        this.engineVersion = ENGINE_VERSION;
        this.parametersVersion = parameters;
        this.rule = made.rule();
        this.quantity = made.dose().quantity();
        this.inputs = made.inputs();
        this.days = made.days().toArray(LocalDate[]::new);
        this.decision = made.decision();
        this.cause = made.cause();
        this.quotaBefore = made.dose().quota();
        this.quotaAfter = made.quotaAfter();
        this.classes = made.classes().stream().map(Enum::name).toArray(String[]::new);
        this.evidence = EvidenceJson.of(made.evidence());
        this.toldFrom = made.news().from();
        this.toldTo = made.news().to();
        this.toldSettled = made.news().settled();
        this.decidedBy = by.account().value();
        this.decidedAt = now;
    }

    @Override
    public UUID getId() {
        return decisionId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface DoseDecisionRepository extends Repository<DoseDecisionEntry, UUID> {

    /** Sent at once: the statements that read them are SQL, for which Hibernate would not send them. */
    List<DoseDecisionEntry> saveAllAndFlush(Iterable<DoseDecisionEntry> decisions);
}
