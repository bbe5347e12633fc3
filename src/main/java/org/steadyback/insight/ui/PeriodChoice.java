package org.steadyback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

import org.steadyback.kernel.PatientId;

/** Links to the same review over more or fewer weeks. */
class PeriodChoice extends Composite<Nav> {

    PeriodChoice() {
        getContent().setAriaLabel("Time shown");
        getContent().addClassName("period-choice");
    }

    void show(PatientId patient, Weeks chosen) {
        getContent().removeAll();
        Weeks.CHOICES.forEach(weeks -> getContent().add(link(patient, weeks, weeks.equals(chosen))));
    }

    private static RouterLink link(PatientId patient, Weeks weeks, boolean chosen) {
        var link = new RouterLink(
                weeks.number() + " weeks", ReviewView.class, new RouteParameters("patientId", patient.toString()));
        link.setQueryParameters(weeks.parameters());
        link.addClassName("choice-link");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
