package org.steadyback.caseload.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.PasswordResets;
import org.steadyback.access.PatientReader;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.ResetLink;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.OneTimeLink;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** A patient who cannot get in: the treating physio makes a way back. */
@Route(value = Paths.CHART_ACCESS, layout = ChartLayout.class)
@PageTitle("Signing in · Steadyback")
@RolesAllowed(Roles.PHYSIO)
class ChartAccessView extends Composite<Div> implements BeforeEnterObserver {

    private final transient PasswordResets resets;
    private final transient PatientReader patients;
    private final transient PortalAddress address;
    private final Div answer = new Div();

    ChartAccessView(PasswordResets resets, PatientReader patients, PortalAddress address) {
        this.resets = resets;
        this.patients = patients;
        this.address = address;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = Paths.patient(event.getRouteParameters().get("patientId").orElse(""));
        var name = patients.card(patient).name();
        // the page of one patient after that of another is the same view
        answer.removeAll();
        getContent().removeAll();
        if (!resets.hasAccount(patient)) {
            getContent()
                    .add(
                            new PageHeader("Signing in", name + " has no account to sign in with."),
                            new PathLink(Paths.chart(patient), "Back to the summary"));
            return;
        }
        getContent()
                .add(
                        new PageHeader(
                                "Signing in",
                                "For a patient who forgot the password. Please make sure that it is " + name
                                        + " who asks."),
                        new Button("Make a new link", _ -> make(patient, name)),
                        answer,
                        new PathLink(Paths.chart(patient), "Back to the summary"));
    }

    private void make(PatientId patient, String name) {
        answer.removeAll();
        answer.add(shown(name, resets.forPatient(patient)));
    }

    private Component shown(String name, ResetLink made) {
        return switch (made) {
            case ResetLink.Mailed(var to) ->
                new Paragraph("A link is on its way to " + to + ". It works once, for an hour.");
            case ResetLink.Shown(var token) ->
                new OneTimeLink(
                        name,
                        address.of(Paths.reset(token.value())),
                        "It works once, for an hour, to choose a new password. It is not shown again.");
            case ResetLink.FirstPassword(var token) -> new OneTimeLink(name, address.of(Paths.welcome(token.value())));
            case ResetLink.NeedsSecond _, ResetLink.NoAccount _ ->
                new Paragraph(name + " has no account to sign in with.");
        };
    }
}
