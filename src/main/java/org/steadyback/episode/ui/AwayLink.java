package org.steadyback.episode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** From the plan: to be away, and a back that has flared up. */
class AwayLink extends Composite<Div> {

    private static final AwayTexts SAY = Texts.of(AwayTexts.class);

    AwayLink() {
        getContent().addClassName("actions");
        getContent().add(new PathLink(Paths.ME_AWAY, SAY.title()), new PathLink(Paths.ME_FLARE, SAY.flaredUp()));
    }
}
