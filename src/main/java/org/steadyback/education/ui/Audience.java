package org.steadyback.education.ui;

import org.steadyback.education.Articles;
import org.steadyback.education.content.Target;
import org.steadyback.uikit.Paths;

/** Who reads: the same text, with links to one's own pages. */
enum Audience {
    PATIENT,
    PHYSIO;

    String article(String slug) {
        return this == PATIENT ? Paths.myArticle(slug) : Paths.article(slug);
    }

    String exercise(String slug) {
        return this == PATIENT ? Paths.myExercise(slug) : Paths.exercise(slug);
    }

    String articles() {
        return this == PATIENT ? Paths.ME_LEARN : Paths.ARTICLES;
    }

    String movements() {
        return this == PATIENT ? Paths.ME_MOVEMENTS : Paths.MOVEMENTS;
    }

    /** Patients open what anyone can try; harder exercises come with a plan. */
    boolean opens(Target target, Articles articles) {
        return this == PHYSIO || target.kind() != Target.Kind.EXERCISE || articles.anyoneCanTry(target.name());
    }

    String address(Target target) {
        return switch (target.kind()) {
            case ARTICLE -> article(target.name());
            case EXERCISE -> exercise(target.name());
            case PAGE -> target.name();
        };
    }
}
