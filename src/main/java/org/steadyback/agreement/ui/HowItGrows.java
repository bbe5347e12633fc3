package org.steadyback.agreement.ui;

import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.programme.Mode;
import org.steadyback.progression.AutomaticMode;

/** Which rule moves the doses of a plan, told to the patient (fact sheet §3.1). */
class HowItGrows extends Paragraph {

    /** @param automatic whether small steps up need nobody's word, and what ended that */
    HowItGrows(Mode mode, AutomaticMode.State automatic) {
        super(
                switch (mode) {
                    case GUIDED ->
                        "How it grows: your pain while exercising and the next morning tell us whether to do more, the same or less. "
                                + (automatic.on()
                                        ? "Small steps up happen by themselves after good days; your physio set this up."
                                        : automatic.forPatient() + "Before a step up, your physio looks at it.");
                    case QUOTA ->
                        "How it grows: by a plan made beforehand, in small steps. The quota is also a ceiling, on good days too.";
                });
        addClassName("quiet");
    }
}
