package org.steadyback.education;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.education.content.Article;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.WrittenInSql;

/** Keeps what patients were given to read and what they have read. Facts are added; an assignment can be withdrawn. */
@Service
@Transactional
public class Readings {

    @WrittenInSql("Given by two at once it is given once: ON CONFLICT on the open one, where no lock is held")
    private static final String ASSIGN = """
            INSERT INTO article_assignment (article_assignment_id, clinic_id, patient_id, article, article_version,
                                            programme_id, note, assigned_by, assigned_at)
            VALUES (:id, :clinic, :patient, :article, :version, :programme, :note, :by, :at)
            ON CONFLICT (patient_id, article) WHERE withdrawn_at IS NULL DO NOTHING""";

    @WrittenInSql("Of rows that are added in SQL, see ASSIGN; of two at once the number of rows says who withdrew")
    private static final String WITHDRAW = """
            UPDATE article_assignment SET withdrawn_by = :by, withdrawn_at = :at
             WHERE article_assignment_id = :id AND patient_id = :patient AND withdrawn_at IS NULL""";

    private static final String KNOWN = """
            SELECT EXISTS (SELECT FROM article_assignment WHERE article_assignment_id = :id AND patient_id = :patient)""";

    private final Articles articles;
    private final ArticleReadRepository marks;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Clock clock;

    Readings(
            Articles articles,
            ArticleReadRepository marks,
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            Clock clock) {
        this.articles = articles;
        this.marks = marks;
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public ArticleAssignment assign(AssignArticle command) {
        var by = current.require();
        var id = ArticleAssignmentId.next();
        var programme = command.programme();
        int added = jdbc.sql(ASSIGN)
                .param("id", id.value())
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("article", command.article().value())
                .param("version", text(command.article()).version())
                .param("programme", programme == null ? null : programme.value(), Types.OTHER)
                .param("note", command.note())
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            return new ArticleAssignment.AssignedAlready();
        }
        audit.created(command.patient(), "article_assignment", id);
        return new ArticleAssignment.Assigned(id);
    }

    /** What is withdrawn already stays as it is. */
    @PreAuthorize("@care.treats(#command.patient())")
    public void withdraw(WithdrawArticle command) {
        int changed = jdbc.sql(WITHDRAW)
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", command.assignment().value())
                .param("patient", command.patient().value())
                .update();
        if (changed > 0) {
            audit.updated(command.patient(), "article_assignment", command.assignment());
        } else if (!known(command)) {
            throw new NotFoundException("Article assignment");
        }
    }

    @PreAuthorize("@care.isSelf(#command.patient())")
    public void mark(MarkArticle command) {
        var text = text(command.article());
        var before = marks.newest(command.patient().value(), command.article().value());
        if (before.filter(mark -> mark.says(command, text)).isPresent()) {
            return; // pressing twice adds one mark
        }
        var mark = marks.saveAndFlush(
                new ArticleRead(command, text, current.require().clinic(), clock.instant()));
        audit.created(command.patient(), "article_read", mark.getId());
    }

    private boolean known(WithdrawArticle command) {
        return jdbc.sql(KNOWN)
                .param("id", command.assignment().value())
                .param("patient", command.patient().value())
                .query(Boolean.class)
                .single();
    }

    private Article text(ArticleSlug slug) {
        return articles.text(slug.value()).orElseThrow(() -> new NotFoundException("Article"));
    }
}
