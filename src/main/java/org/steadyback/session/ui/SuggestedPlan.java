package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.screening.Offered;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** A plan that waits for the patient's word. */
class SuggestedPlan extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    /** @param offered while the plan may not be done, it can be read */
    SuggestedPlan(String by, Offered offered) {
        getContent()
                .add(new Notice(Tone.PLAIN, offered.plan() ? SAY.suggests(by) : SAY.hasPrepared(by))
                        .with(new PathLink(Paths.ME_PLAN, SAY.lookAtPlan())));
    }
}
