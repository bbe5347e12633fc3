package org.steadyback.session.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

import org.steadyback.kernel.PatientId;
import org.steadyback.session.Today;

/** Lets the button beside it say where a session goes on that was left in the middle: only the browser's own tab knows. */
@Tag("steady-go-on")
@JsModule("./session-player/go-on.ts")
class GoOnHere extends Component {

    GoOnHere(PatientId patient, Today today) {
        getElement()
                .setAttribute("data-patient", patient.toString())
                .setAttribute("data-day", today.date().toString())
                .setAttribute(
                        "data-done",
                        today.done().stream()
                                .map(done -> done.entry().id().toString())
                                .collect(Collectors.joining(" ")));
    }
}
