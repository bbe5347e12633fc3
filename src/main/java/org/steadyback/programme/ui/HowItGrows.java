package org.steadyback.programme.ui;

import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.programme.Mode;

/** Which rule moves the doses of a plan, told to the patient (fact sheet §3.1). */
class HowItGrows extends Paragraph {

    HowItGrows(Mode mode) {
        super(
                switch (mode) {
                    case GUIDED ->
                        "How it grows: your pain while exercising and the next morning tell us whether to do more, the same or less.";
                    case QUOTA ->
                        "How it grows: by a plan made beforehand, in small steps. The quota is also a ceiling, on good days too.";
                });
        addClassName("quiet");
    }
}
