package org.steadyback.education.ui;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.education.Articles;
import org.steadyback.education.content.Target;
import org.steadyback.screening.Offered;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/**
 * Who reads: the same text, with links to one's own pages.
 *
 * @param mine addresses of the exercises that are or were in the patient's own plan
 * @param offered what may be offered to the patient now; null for a physio
 */
record Audience(boolean patient, Set<String> mine, @Nullable Offered offered) {

    private static final LearnTexts SAY = Texts.of(LearnTexts.class);

    static final Audience PHYSIO = new Audience(false, Set.of(), null);

    static Audience patient(Set<String> mine, Offered offered) {
        return new Audience(true, mine, offered);
    }

    /** What stands above whatever is read while the plan may not be done; null otherwise. */
    @Nullable
    Notice waits() {
        return offered == null || offered.plan()
                ? null
                : new Notice(
                        Tone.ATTENTION,
                        SAY.waits(),
                        offered.ownNotice().map(SAY::noticeForLater).orElseGet(SAY::forLater));
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

    /** Patients open what anyone can try and what is in their plan, as far as it may be offered to them now. */
    boolean opens(Target target, Articles articles) {
        return !patient
                || target.kind() != Target.Kind.EXERCISE
                || (articles.anyoneCanTry(target.name()) || mine.contains(target.name()))
                        && articles.exercise(target.name())
                                .filter(card -> offered != null && offered.allows(card))
                                .isPresent();
    }

    String address(Target target) {
        return switch (target.kind()) {
            case ARTICLE -> article(target.name());
            case EXERCISE -> exercise(target.name());
            case PAGE -> target.name();
        };
    }
}
