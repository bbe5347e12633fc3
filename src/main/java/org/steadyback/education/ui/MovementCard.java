package org.steadyback.education.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.education.Articles;
import org.steadyback.education.content.Movement;
import org.steadyback.education.content.Target;
import org.steadyback.library.ExercisePictures;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;

/** One direction: what moves, where one meets it in a day, how far it usually goes, and exercises for it. */
class MovementCard extends Composite<Section> {

    private static final MovementTexts SAY = Texts.of(MovementTexts.class);

    MovementCard(Movement movement, Articles articles, ExercisePictures pictures, Audience audience) {
        var words = new Div(new H2(movement.title()), new Paragraph(movement.plain()));
        words.add(new Paragraph(SAY.inADay(movement.everyday())));
        movement.range().ifPresent(range -> words.add(new Paragraph(range)));
        words.add(new H3(SAY.exercises()), exercises(movement, articles, audience));
        words.addClassName("movement-words");
        getContent().addClassNames("section", "movement");
        getContent().add(picture(movement, pictures), words);
    }

    /** The picture moves by itself; for whoever prefers no motion the same file shows start and end. */
    private static Component picture(Movement movement, ExercisePictures pictures) {
        var frame = new Div();
        frame.addClassName("movement-picture");
        pictures.address(movement.picture()).ifPresent(address -> {
            var image = new Image(address, movement.alt());
            image.getElement().setAttribute("width", "400").setAttribute("height", "300");
            frame.add(image);
        });
        return frame;
    }

    private static Component exercises(Movement movement, Articles articles, Audience audience) {
        var list = new OrderedList();
        movement.exercises()
                .forEach(slug -> list.add(item(new Target(Target.Kind.EXERCISE, slug), articles, audience)));
        return list;
    }

    private static ListItem item(Target exercise, Articles articles, Audience audience) {
        var name = articles.exerciseName(exercise.name());
        return audience.opens(exercise, articles)
                ? new ListItem(new PathLink(audience.address(exercise), name))
                : new ListItem(audience.waits() == null ? SAY.askPhysio(name) : name);
    }
}
