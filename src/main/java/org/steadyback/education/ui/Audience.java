package org.steadyback.education.ui;

import java.util.Set;

import org.steadyback.education.Articles;
import org.steadyback.education.content.Target;
import org.steadyback.uikit.Paths;

/**
 * Who reads: the same text, with links to one's own pages.
 *
 * @param mine addresses of the exercises that are or were in the patient's own plan
 */
record Audience(boolean patient, Set<String> mine) {

    static final Audience PHYSIO = new Audience(false, Set.of());

    static Audience patient(Set<String> mine) {
        return new Audience(true, mine);
    }

    String article(String slug) {
        return patient ? Paths.myArticle(slug) : Paths.article(slug);
    }

    String exercise(String slug) {
        return patient ? Paths.myExercise(slug) : Paths.exercise(slug);
    }

    String articles() {
        return patient ? Paths.ME_LEARN : Paths.ARTICLES;
    }

    String movements() {
        return patient ? Paths.ME_MOVEMENTS : Paths.MOVEMENTS;
    }

    /** Patients open what anyone can try and what is in their plan; other exercises come with a plan. */
    boolean opens(Target target, Articles articles) {
        return !patient
                || target.kind() != Target.Kind.EXERCISE
                || articles.anyoneCanTry(target.name())
                || mine.contains(target.name());
    }

    String address(Target target) {
        return switch (target.kind()) {
            case ARTICLE -> article(target.name());
            case EXERCISE -> exercise(target.name());
            case PAGE -> target.name();
        };
    }
}
