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
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What belongs to a plan besides exercises: what the physio picked to read, and how exercise helps (fact sheet S14). */
class MyReading extends Composite<Section> {

    /** @param planOpen whether the plan may be done; only then exercise is praised */
    MyReading(Reading reading, boolean planOpen) {
        var title = new H2("To read");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        reading.unread()
                .forEach(one ->
                        list.add(item(one.article().slug(), one.article().title(), one.by() + " picked this for you")));
        var given = reading.given(Articles.HOW_EXERCISE_HELPS);
        if (planOpen && (given.isEmpty() || given.flatMap(Reading.Given::read).isPresent())) {
            list.add(item(Articles.HOW_EXERCISE_HELPS, "How exercise helps a sore back", "3 minutes"));
        }
        getContent().addClassName("section");
        getContent().add(title, list, new PathLink(Paths.ME_LEARN, "All articles"));
    }

    private static ListItem item(ArticleSlug article, String title, String side) {
        var words = new Span(side);
        words.addClassName("row-side");
        return new ListItem(new PathLink(Paths.myArticle(article.value()), title), words);
    }
}
