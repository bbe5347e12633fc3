package org.steadyback.uikit;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.text.Texts;

/**
 * A picture that moves on the screen and stands still on paper. It is drawn to stand still for whoever prefers no motion.
 *
 * <p>CSS: .moving-picture with .picture-moving and .picture-still.
 */
public class MovingPicture extends Composite<Div> {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    /** @param says what it shows, for those who do not see it */
    public MovingPicture(Optional<String> moving, Optional<String> still, String says) {
        getContent().addClassName("moving-picture");
        moving.ifPresent(source -> show(source, "picture-moving", says));
        still.ifPresent(source -> show(source, "picture-still", says));
        if (moving.isEmpty() && still.isEmpty()) {
            getContent().addClassName("no-picture");
            getContent().add(new Paragraph(SAY.noPicture()));
        }
    }

    /** A video where there is one, else the picture. */
    public static Component or(Optional<String> video, Optional<String> moving, Optional<String> still, String says) {
        return video.<Component>map(address -> new ClinicPicture(address, true, says))
                .orElseGet(() -> new MovingPicture(moving, still, says));
    }

    private void show(String source, String className, String says) {
        var image = new Image(source, says);
        image.addClassName(className);
        image.getElement().setAttribute("width", "400").setAttribute("height", "300");
        getContent().add(image);
    }
}
