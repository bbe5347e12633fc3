package org.steadyback.access.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.ChangeClinic;
import org.steadyback.access.ClinicChange;
import org.steadyback.access.Clinics;
import org.steadyback.access.Roles;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** UC-00: the manager changes what the clinic is called, where it is, and whom its patients ring. */
@Route(Paths.CLINIC_SETTINGS)
@PageTitle("Clinic · Steadyback")
@RolesAllowed(Roles.MANAGER)
class ClinicView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Clinics clinics;
    private final ClinicFields fields = new ClinicFields();
    private final Paragraph refusal = new Paragraph();
    private long version;

    ClinicView(Clinics clinics) {
        this.clinics = clinics;
        refusal.addClassName("field-error");
        refusal.getElement().setAttribute("role", "alert");
        var save = new Button("Save", _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(fields, refusal, save);
        form.addClassName("form");
        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader(
                                "Clinic",
                                "Numbers count from the next page on. Name and time zone: for each from their next sign-in."),
                        form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var settings = clinics.settings();
        version = settings.version();
        fields.show(settings);
        refusal.setText("");
    }

    private void save() {
        try {
            switch (clinics.change(new ChangeClinic(version, fields.details()))) {
                case ClinicChange.Changed() -> {
                    show();
                    Notices.done("Saved. Your patients see these numbers from now on.");
                }
                case ClinicChange.Outdated() ->
                    refusal.setText(
                            "Somebody saved the clinic meanwhile. Nothing of yours is saved yet: note it down, open the"
                                    + " page anew and look at both.");
            }
        } catch (IllegalArgumentException refused) {
            refusal.setText(refused.getMessage() + ".");
        }
    }
}
