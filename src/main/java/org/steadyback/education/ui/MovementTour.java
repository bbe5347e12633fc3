package org.steadyback.education.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.education.Articles;
import org.steadyback.library.ExercisePictures;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;

/** The movements of the back, a picture each (fact sheet S33, S34). */
class MovementTour extends Composite<Div> {

    private static final MovementTexts SAY = Texts.of(MovementTexts.class);
    private static final LearnTexts LEARN = Texts.of(LearnTexts.class);

    MovementTour(Articles articles, ExercisePictures pictures, Audience audience) {
        getContent().addClassNames("page", "movements");
        getContent()
                .add(
                        new PathLink(audience.articles(), LEARN.allArticles()),
                        new PageHeader(LEARN.movements(), SAY.about()));
        var waits = audience.waits();
        if (waits != null) {
            getContent().add(waits);
        }
        articles.movements()
                .forEach(movement -> getContent().add(new MovementCard(movement, articles, pictures, audience)));
        getContent().add(new PathLink(audience.article("movements-of-the-back"), SAY.readMore()));
    }
}
