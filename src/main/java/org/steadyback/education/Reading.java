package org.steadyback.education;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What one patient was given to read and has read.
 *
 * @param zone where the patient lives, for the days of all of it
 * @param given what is on the list now, the newest first
 * @param marks what was said of articles, whether given or not
 */
public record Reading(ZoneId zone, List<Given> given, List<ReadMark> marks) {

    public Reading {
        given = List.copyOf(given);
        marks = List.copyOf(marks);
    }

    /**
     * An article that a physio gave.
     *
     * @param note for the patient, perhaps empty
     * @param by the physio's name
     * @param read when the patient said to have read it; empty while not
     */
    public record Given(
            ArticleAssignmentId id, ArticleCard article, String note, String by, Instant at, Optional<Instant> read) {}

    /**
     * The patient's newest word on an article.
     *
     * @param at when it was said
     * @param changedSince whether the text has changed since then
     */
    public record ReadMark(ArticleSlug article, Instant at, boolean changedSince) {}

    /** The day of it, where the patient lives. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** What was given and not read yet. */
    public List<Given> unread() {
        return given.stream().filter(one -> one.read().isEmpty()).toList();
    }

    public Optional<Given> given(ArticleSlug article) {
        return given.stream()
                .filter(one -> one.article().slug().equals(article))
                .findFirst();
    }

    /** Empty for an article that is not read. */
    public Optional<ReadMark> mark(ArticleSlug article) {
        return marks.stream().filter(one -> one.article().equals(article)).findFirst();
    }
}
