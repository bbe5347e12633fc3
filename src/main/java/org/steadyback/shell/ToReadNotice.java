package org.steadyback.shell;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Tone;

/** What a patient wrote that is to be read, with the way to it: beside what is decided about them. Empty while nothing is. */
public class ToReadNotice extends Composite<Div> {

    /** @param states how the patient stands */
    public ToReadNotice(List<PatientStates.State> states) {
        states.forEach(state -> {
            var place = state.place();
            if (place != null && place.toRead()) {
                getContent()
                        .add(new Notice(Tone.ATTENTION, state.kind(), state.words())
                                .with(new PathLink(place.path(), place.words())));
            }
        });
        setVisible(getContent().getComponentCount() > 0);
    }
}
