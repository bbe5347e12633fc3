package org.steadyback.uikit;

import com.vaadin.flow.component.html.Anchor;

import org.steadyback.kernel.Phone;

/** A link that dials. */
public final class CallLink extends Anchor {

    public CallLink(String number, String words) {
        super(Phone.tel(number), words);
    }

    /** "The maternity unit: call 0161 …" */
    public static CallLink to(String who, String number) {
        return new CallLink(number, who + ": call " + number);
    }

    /** Pressed, before the phone takes over. */
    CallLink onCall(Runnable then) {
        getElement().addEventListener("click", _ -> then.run());
        return this;
    }
}
