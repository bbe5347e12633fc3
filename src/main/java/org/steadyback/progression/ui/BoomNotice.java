package org.steadyback.progression.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Offers quota mode where good days are overdone and the days after them fall out (fact sheet §3.6). */
class BoomNotice extends Composite<Div> {

    BoomNotice(Runnable onQuotaMode) {
        getContent()
                .add(new Notice(
                                Tone.ATTENTION,
                                "Quota mode may suit better",
                                "Well above the quota on good days, less than half of it or nothing after them. With a quota"
                                        + " plan good and bad days look alike.")
                        .with(new Button("Change to quota mode and see the plan", _ -> onQuotaMode.run())));
    }
}
