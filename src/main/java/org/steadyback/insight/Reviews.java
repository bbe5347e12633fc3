package org.steadyback.insight;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.kernel.PatientId;

/** Concludes reviews of what was read, and of nothing newer. A review is added, never changed. */
@Service
@Transactional
public class Reviews {

    private final ReviewRepository reviews;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            Drafts drafts,
            Clock clock) {
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What has come in from the patient until now: for whoever reads the log without the page of the review. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public CameIn soFar(PatientId patient) {
        return CameIn.of(patient, jdbc);
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public Concluding conclude(ConcludeReview command) {
        takeTurn(command.patient());
        var newer = CameIn.of(command.patient(), jdbc).since(command.shown());
        if (newer.something()) {
            return new Concluding.Overtaken(newer);
        }
        var by = current.require();
        var now = clock.instant();
        var review = reviews.saveAndFlush(new ReviewEntry(command, by, now));
        audit.created(command.patient(), "review", review.getId());
        drafts.drop(new DraftKey(DraftKind.REVIEW, command.patient()));
        return new Concluding.Concluded(by.name(), now);
    }

    /** What is being recorded at this moment is waited for, so that it is not concluded unseen. */
    private void takeTurn(PatientId patient) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 40))")
                .param("patient", patient.toString())
                .query(row -> {});
    }
}
