package org.steadyback.uikit;

import com.vaadin.flow.component.html.Anchor;

import org.steadyback.kernel.Phone;
import org.steadyback.text.Texts;

/** A link that dials. */
public final class CallLink extends Anchor {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    public CallLink(String number, String words) {
        super(Phone.tel(number), words);
    }

    /** "The maternity unit: call 0161 …" */
    public static CallLink to(String who, String number) {
        return new CallLink(number, SAY.call(who, number));
    }

    /** Pressed, before the phone takes over. */
    CallLink onCall(Runnable then) {
        getElement().addEventListener("click", _ -> then.run());
        return this;
    }
}
