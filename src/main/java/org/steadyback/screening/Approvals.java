package org.steadyback.screening;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.ExerciseId;

/** Keeps which exercises a physio let a patient do in spite of a caution, one by one, with the reason. Added, never changed. */
@Service
@Transactional
public class Approvals {

    private static final String HISTORY = """
            SELECT x.exercise_id, x.granted, x.policy, x.reason, a.display_name, x.decided_at
              FROM exercise_approval x JOIN account a ON a.account_id = x.decided_by
             WHERE x.patient_id = :patient
             ORDER BY x.decided_at DESC, x.approval_id DESC LIMIT 200""";

    private final ExerciseApprovalRepository approvals;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final SafetyInRequest known;
    private final Clock clock;

    Approvals(
            ExerciseApprovalRepository approvals,
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            SafetyInRequest known,
            Clock clock) {
        this.approvals = approvals;
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.known = known;
        this.clock = clock;
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public void decide(ApproveExercise command) {
        var kept = approvals.saveAndFlush(new ExerciseApproval(command, current.require(), clock.instant()));
        known.changed(command.patient());
        audit.created(command.patient(), "exercise approval", kept.getId());
    }

    /** All of them, newest first; of an exercise the first counts. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public List<Approval> history(PatientId patient) {
        return jdbc.sql(HISTORY)
                .param("patient", patient.value())
                .query((row, _) -> {
                    var policy = row.getString("policy");
                    return new Approval(
                            new ExerciseId(row.getString("exercise_id")),
                            row.getBoolean("granted"),
                            policy == null ? null : CautionPolicy.valueOf(policy),
                            row.getString("reason"),
                            row.getString("display_name"),
                            row.getTimestamp("decided_at").toInstant());
                })
                .list();
    }
}
