package org.steadyback.education;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.steadyback.education.content.Article;
import org.steadyback.kernel.ClinicId;
import org.steadyback.kernel.Uuid7;

/** A patient's mark on an article: read, or not read after all. Added, never changed; the newest counts. */
@Entity
@Immutable
class ArticleRead implements Persistable<UUID> {

    @Id
    private UUID articleReadId;

    private UUID clinicId;
    private UUID patientId;
    private String article;
    private String articleVersion;

    @Column(name = "is_read")
    private boolean read;

    private Instant markedAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected ArticleRead() {} // for JPA

    ArticleRead(MarkArticle command, Article text, ClinicId clinic, Instant now) {
        this.articleReadId = Uuid7.next();
        this.clinicId = clinic.value();
        this.patientId = command.patient().value();
        this.article = command.article().value();
        this.articleVersion = text.version();
        this.read = command.read();
        this.markedAt = now;
        this.isNew = true;
    }

    /** Whether it says the same of the same text. */
    boolean says(MarkArticle command, Article text) {
        return read == command.read() && articleVersion.equals(text.version());
    }

    @Override
    public UUID getId() {
        return articleReadId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}

interface ArticleReadRepository extends Repository<ArticleRead, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    ArticleRead saveAndFlush(ArticleRead mark);

    @Query("select r from ArticleRead r where r.patientId = ?1 and r.article = ?2"
            + " order by r.markedAt desc, r.articleReadId desc limit 1")
    Optional<ArticleRead> newest(UUID patient, String article);
}
