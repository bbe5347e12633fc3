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

    /** @param person whose frame it is: of nobody else's anything is shown or sent */
    Unsent(PatientId person) {
        getElement().setAttribute("person", person.toString());
    }
}
