package org.steadyback.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

import org.steadyback.kernel.PatientId;

/**
 * What was recorded on this device and is not at the portal yet. The client alone knows of it, sends it, and asks before anybody signs
 * out with it.
 */
@Tag("steady-unsent")
@JsModule("./unsent/unsent.ts")
@StyleSheet("styles/unsent.css")
final class Unsent extends Component {

    private int shown;

    /** @param person whose frame it is: of nobody else's anything is shown or sent */
    Unsent(PatientId person) {
        getElement().setAttribute("person", person.toString());
    }

    /** @param code what may be offered now; the phone keeps no day that says something else */
    void standing(String code) {
        getElement().setAttribute("standing", code);
    }

    /** Another page, or something was said on one: the phone asks for the day anew, behind it. */
    void shown() {
        getElement().setAttribute("shown", String.valueOf(++shown));
    }
}
