package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Articles;
import org.steadyback.education.Reading;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What belongs to a plan besides exercises: what the physio picked to read, and how exercise helps (fact sheet S14). */
class MyReading extends Composite<Section> {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    /** Of how exercise helps. */
    private static final int READING_MINUTES = 3;

    /** @param planOpen whether the plan may be done; only then exercise is praised */
    MyReading(Reading reading, boolean planOpen) {
        var title = new H2(SAY.reading());
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        reading.unread()
                .forEach(
                        one -> list.add(item(one.article().slug(), one.article().title(), SAY.pickedBy(one.by()))));
        var given = reading.given(Articles.HOW_EXERCISE_HELPS);
        if (planOpen && (given.isEmpty() || given.flatMap(Reading.Given::read).isPresent())) {
            list.add(item(Articles.HOW_EXERCISE_HELPS, SAY.howExerciseHelps(), SAY.readingTime(READING_MINUTES)));
        }
        getContent().addClassName("section");
        getContent().add(title, list, new PathLink(Paths.ME_LEARN, SAY.allArticles()));
    }

    private static ListItem item(ArticleSlug article, String title, String side) {
        var words = new Span(side);
        words.addClassName("row-side");
        return new ListItem(new PathLink(Paths.myArticle(article.value()), title), words);
    }
}
