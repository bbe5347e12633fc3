package org.steadyback.education.content;

import java.util.Collection;

/** What an article as a whole rests on. */
public enum Basis {
    EVIDENCE,
    EXPERIENCE,
    BOTH;

    /** What these sources make of an article. */
    static Basis of(Collection<ArticleSource> sources) {
        boolean evidence = sources.stream().anyMatch(source -> source.kind().evidence());
        boolean experience = sources.stream().anyMatch(source -> !source.kind().evidence());
        return evidence && experience ? BOTH : evidence ? EVIDENCE : EXPERIENCE;
    }
}
