package org.steadyback.programme;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.education.ArticleAssignment;
import org.steadyback.education.ArticleCard;
import org.steadyback.education.Articles;
import org.steadyback.education.AssignArticle;
import org.steadyback.education.ProgrammeKey;
import org.steadyback.education.Reading;
import org.steadyback.education.ReadingReader;
import org.steadyback.education.Readings;
import org.steadyback.education.WithdrawArticle;
import org.steadyback.kernel.PatientId;

/** What a patient is asked to read beside what they are asked to do; with the open programme if there is one. */
@Service
@Transactional
public class ProgrammeArticles {

    private static final String OPEN = "SELECT programme_id FROM programme WHERE patient_id = ? AND ends_on IS NULL";

    private final Readings readings;
    private final ReadingReader reader;
    private final Articles articles;
    private final JdbcClient jdbc;

    ProgrammeArticles(Readings readings, ReadingReader reader, Articles articles, JdbcClient jdbc) {
        this.readings = readings;
        this.reader = reader;
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /** @param offered what is not on the patient's list yet */
    public record ToRead(Reading reading, List<ArticleCard> offered) {}

    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public ToRead toRead(PatientId patient) {
        var reading = reader.of(patient);
        Set<ArticleCard> given =
                reading.given().stream().map(Reading.Given::article).collect(Collectors.toSet());
        return new ToRead(
                reading,
                articles.all().stream().filter(card -> !given.contains(card)).toList());
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public ArticleAssignment give(GiveArticle command) {
        var programme = jdbc.sql(OPEN)
                .param(command.patient().value())
                .query(UUID.class)
                .optional()
                .map(ProgrammeKey::new)
                .orElse(null);
        return readings.assign(new AssignArticle(command.patient(), command.article(), programme, command.note()));
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public void withdraw(WithdrawArticle command) {
        readings.withdraw(command);
    }
}
