package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Articles;
import org.steadyback.education.Reading;
import org.steadyback.text.Texts;
import org.steadyback.uikit.FirstName;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What belongs to a plan besides exercises: what the physio picked to read, and how exercise helps (fact sheet S14). */
class MyReading extends Composite<UnorderedList> {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    /** Of how exercise helps. */
    private static final int READING_MINUTES = 3;

    /** @param planOpen whether the plan may be done; only then exercise is praised */
    MyReading(Reading reading, boolean planOpen) {
        getContent().addClassName("row-list");
        reading.unread().forEach(one -> add(one.article().slug(), one.article().title(), SAY.pickedBy(one.by())));
        var given = reading.given(Articles.HOW_EXERCISE_HELPS);
        if (planOpen && (given.isEmpty() || given.flatMap(Reading.Given::read).isPresent())) {
            add(Articles.HOW_EXERCISE_HELPS, SAY.howExerciseHelps(), SAY.readingTime(READING_MINUTES));
        }
        getContent().add(new ListItem(new PathLink(Paths.ME_LEARN, SAY.allArticles())));
    }

    /** The row that leads to it: who picked what, or that there is something to read at all. */
    PlanFold folded(Reading reading) {
        var picked = reading.unread();
        var below = picked.isEmpty()
                ? SAY.readAny()
                : SAY.picked(FirstName.of(picked.getFirst().by()), picked.size());
        return new PlanFold(SAY.reading(), below, this);
    }

    private void add(ArticleSlug article, String title, String below) {
        getContent().add(new ListItem(new PathLink(Paths.myArticle(article.value()), PlanFold.words(title, below))));
    }
}
