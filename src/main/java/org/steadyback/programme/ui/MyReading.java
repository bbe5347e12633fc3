package org.steadyback.programme.ui;

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

    MyReading(Reading reading) {
        var title = new H2("To read");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        reading.unread()
                .forEach(given -> list.add(
                        item(given.article().slug(), given.article().title(), given.by() + " picked this for you")));
        if (reading.given(Articles.HOW_EXERCISE_HELPS)
                        .flatMap(Reading.Given::read)
                        .isPresent()
                || reading.given(Articles.HOW_EXERCISE_HELPS).isEmpty()) {
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
