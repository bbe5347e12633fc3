package org.steadyback.agreement.ui;

import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.programme.Mode;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.text.Texts;

/** Which rule moves the doses of a plan, told to the patient (fact sheet §3.1). */
class HowItGrows extends Paragraph {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    /** @param automatic whether small steps up need nobody's word, and what ended that */
    HowItGrows(Mode mode, AutomaticMode.State automatic) {
        super(words(mode, automatic));
        addClassName("quiet");
    }

    static String inShort(Mode mode, AutomaticMode.State automatic) {
        if (mode == Mode.QUOTA) {
            return SAY.growsByQuotaShort();
        }
        return automatic.on() ? SAY.growsByItselfShort() : SAY.growsByHandShort();
    }

    private static String words(Mode mode, AutomaticMode.State automatic) {
        if (mode == Mode.QUOTA) {
            return SAY.growsByQuota();
        }
        if (automatic.on()) {
            return SAY.growsByItself();
        }
        var ended = automatic.endedByItself();
        return ended == null ? SAY.growsByHand() : SAY.growsByItselfNoLonger(ended, automatic.cause());
    }
}
