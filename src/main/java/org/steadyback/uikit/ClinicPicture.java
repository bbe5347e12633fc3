package org.steadyback.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** A picture or a short video that a clinic made itself. A video waits to be started, and repeats then. */
public class ClinicPicture extends Composite<Div> {

    @Tag("video")
    private static final class Video extends HtmlContainer {}

    /** @param says what can be seen, for those who do not see it */
    public ClinicPicture(String address, boolean isVideo, String says) {
        getContent().addClassName("own-picture");
        getContent().add(isVideo ? video(address, says) : new Image(address, says));
    }

    private static Video video(String address, String says) {
        var video = new Video();
        video.getElement()
                .setAttribute("src", address)
                .setAttribute("controls", true)
                .setAttribute("loop", true)
                .setAttribute("muted", true)
                .setAttribute("playsinline", true)
                .setAttribute("preload", "metadata")
                .setAttribute("aria-label", says);
        return video;
    }
}
