package org.steadyback.education.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.education.Articles;
import org.steadyback.library.ExercisePictures;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;

/** The movements of the back, a picture each (fact sheet S33, S34). */
class MovementTour extends Composite<Div> {

    MovementTour(Articles articles, ExercisePictures pictures, Audience audience) {
        getContent().addClassNames("page", "movements");
        getContent()
                .add(
                        new PathLink(audience.articles(), "All articles"),
                        new PageHeader(
                                "The movements of your back",
                                "A spine moves in many directions, and a healthy back can use them all."));
        var waits = audience.waits();
        if (waits != null) {
            getContent().add(waits);
        }
        articles.movements()
                .forEach(movement -> getContent().add(new MovementCard(movement, articles, pictures, audience)));
        getContent().add(new PathLink(audience.article("movements-of-the-back"), "Read more: how your back moves"));
    }
}
