package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.QuotaPlanId;

/** A quota plan of one exercise, as it is kept. Added, never changed; the newest counts, and one without steps is an end. */
@Entity
@Immutable
@Table(name = "quota_plan")
class QuotaPlanEntry implements Persistable<UUID> {

    @Id
    private UUID quotaPlanId;

    private UUID clinicId;
    private UUID patientId;
    private UUID prescriptionId;
    private int approvedVersion;
    private String quantity;
    private LocalDate startsOn;
    private BigDecimal baseline;
    private BigDecimal rise;
    private BigDecimal[] steps;
    private int parametersVersion;
    private UUID approvedBy;
    private Instant approvedAt;

    @SuppressWarnings("NullAway.Init")
    protected QuotaPlanEntry() {} // for JPA

    /**
     * @param rise of each week, in the unit of the draft's quantity
     * @param from the first day of the first step
     * @param parameters version of the numbers by which it was drawn up
     */
    QuotaPlanEntry(
            PatientId patient,
            QuotaDraft draft,
            int rise,
            QuotaPlan plan,
            LocalDate from,
            int parameters,
            SignedIn by,
            Instant now) {
        this.quotaPlanId = QuotaPlanId.next().value();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.prescriptionId = draft.version().asked().prescription().value();
        this.approvedVersion = draft.version().asked().number();
        this.quantity = draft.quantity().name();
        this.startsOn = from;
        this.baseline = draft.baseline();
        this.rise = BigDecimal.valueOf(rise);
        this.steps = plan.steps().toArray(BigDecimal[]::new);
        this.parametersVersion = parameters;
        this.approvedBy = by.account().value();
        this.approvedAt = now;
    }

    /** What stands in its place from now on: no step is asked any more. */
    QuotaPlanEntry ended(SignedIn by, Instant now) {
        var end = new QuotaPlanEntry();
        end.quotaPlanId = QuotaPlanId.next().value();
        end.clinicId = clinicId;
        end.patientId = patientId;
        end.prescriptionId = prescriptionId;
        end.approvedVersion = approvedVersion;
        end.quantity = quantity;
        end.startsOn = startsOn;
        end.baseline = baseline;
        end.rise = rise;
        end.steps = new BigDecimal[0];
        end.parametersVersion = parametersVersion;
        end.approvedBy = by.account().value();
        end.approvedAt = now;
        return end;
    }

    @Override
    public UUID getId() {
        return quotaPlanId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface QuotaPlanRepository extends Repository<QuotaPlanEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    QuotaPlanEntry saveAndFlush(QuotaPlanEntry plan);

    /** The newest of each exercise of a programme, where it has steps. */
    @Query(nativeQuery = true, value = """
            SELECT q.* FROM prescription r
              JOIN LATERAL (SELECT * FROM quota_plan n WHERE n.prescription_id = r.prescription_id
                             ORDER BY n.approved_at DESC, n.quota_plan_id DESC LIMIT 1) q ON cardinality(q.steps) > 0
             WHERE r.patient_id = ?1 AND r.programme_id = ?2""")
    List<QuotaPlanEntry> running(UUID patient, UUID programme);
}
