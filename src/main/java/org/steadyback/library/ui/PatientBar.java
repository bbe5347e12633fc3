package org.steadyback.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Says for whom the library is open, and leads back to their programme. */
class PatientBar extends Composite<Div> {

    PatientBar() {
        getContent().addClassName("patient-bar");
        getContent().setVisible(false);
    }

    void show(PatientContext beside) {
        getContent().removeAll();
        getContent().setVisible(beside.patient().isPresent());
        beside.patient()
                .ifPresent(patient -> getContent()
                        .add(
                                new Span("Choosing for " + patient.name()),
                                new PathLink(Paths.programme(patient.id()), "Back to the programme")));
    }
}
