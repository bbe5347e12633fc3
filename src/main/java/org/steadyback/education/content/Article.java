package org.steadyback.education.content;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.text.Language;

/**
 * An article for patients, as the release brings it.
 *
 * @param slug the part of its address; the file's name
 * @param order its place in the list, from 1
 * @param role who wrote it, and whether a clinician has looked at it
 * @param seeAlso articles and exercises that belong to it
 * @param sources in the order of their numbers
 * @param version changes when a word of the original does, whichever language it is read in
 * @param language in which its words are
 */
public record Article(
        String slug,
        String title,
        String summary,
        int order,
        String author,
        String role,
        LocalDate reviewed,
        Basis basis,
        List<Target> seeAlso,
        List<Block> body,
        List<ArticleSource> sources,
        String version,
        Language language) {

    /** Words a minute of somebody who reads slowly. */
    private static final int UNHURRIED = 150;

    public Article {
        seeAlso = List.copyOf(seeAlso);
        body = List.copyOf(body);
        sources = List.copyOf(sources);
    }

    /** The running text, a paragraph or an entry of a list each. */
    public List<String> passages() {
        return body.stream().flatMap(Block::passages).map(ContentSection::words).toList();
    }

    /** How long it takes to read, in whole minutes, without hurry. */
    public int minutes() {
        return Math.ceilDiv(words(), UNHURRIED);
    }

    int words() {
        return Sentences.words(String.join(" ", passages())).size();
    }
}
