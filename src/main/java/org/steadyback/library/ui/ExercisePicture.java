package org.steadyback.library.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExercisePictures;

/** How an exercise looks: moving on the screen, start and end position with an arrow on paper. */
class ExercisePicture extends Composite<Div> {

    ExercisePicture(ExerciseCard exercise, ExercisePictures pictures) {
        getContent().addClassName("exercise-picture");
        show(pictures.address(exercise.slug()), "picture-moving", exercise.name() + ", moving picture");
        show(pictures.stillAddress(exercise.slug()), "picture-still", exercise.name() + ", start and end position");
    }

    private void show(Optional<String> address, String className, String says) {
        address.ifPresent(source -> {
            var image = new Image(source, says);
            image.addClassName(className);
            image.getElement().setAttribute("width", "400").setAttribute("height", "300");
            getContent().add(image);
        });
    }
}
