package org.steadyback.access.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.AddStaff;
import org.steadyback.access.Invitation;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.Role;
import org.steadyback.access.Roles;
import org.steadyback.access.Staff;
import org.steadyback.access.StaffRow;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.OneTimeLink;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** UC-00: the manager adds the people who work here. */
@Route(Paths.USERS)
@PageTitle("People · Steadyback")
@RolesAllowed(Roles.MANAGER)
class UsersView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Staff staff;
    private final transient PortalAddress address;
    private final AddStaffForm form = new AddStaffForm(this::add);
    private final Div link = new Div();
    private final DataTable people = new DataTable("People who work here", "Name", "E-mail", "Part", "Access");

    UsersView(Staff staff, PortalAddress address) {
        this.staff = staff;
        this.address = address;
        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader("People", "Managers see no patient's record; physios see their own patients."),
                        form,
                        link,
                        people);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showPeople();
    }

    private void add(AddStaff command) {
        switch (staff.add(command)) {
            case Invitation.Invited invited -> {
                form.clear();
                showLink(command.name(), invited);
                showPeople();
            }
            case Invitation.EmailTaken _ -> form.emailTaken();
            case Invitation.AlreadySignsIn _ -> showPeople();
        }
    }

    private void inviteAgain(StaffRow row) {
        link.removeAll();
        switch (staff.inviteAgain(row.account())) {
            case Invitation.Invited invited -> showLink(row.name(), invited);
            case Invitation.AlreadySignsIn _ ->
                link.add(new Paragraph(row.name() + " has chosen a password meanwhile, and signs in with it."));
            case Invitation.EmailTaken _ -> {}
        }
        showPeople();
    }

    private void showLink(String name, Invitation.Invited invited) {
        link.removeAll();
        link.add(new OneTimeLink(name, address.of(Paths.welcome(invited.token().value()))));
    }

    private void showPeople() {
        people.clear();
        staff.list()
                .forEach(row -> people.row(
                        new Span(row.name()),
                        new Span(row.email()),
                        new Span(row.role() == Role.PHYSIO ? "Physio" : "Manager"),
                        access(row)));
    }

    private com.vaadin.flow.component.Component access(StaffRow row) {
        if (row.hasPassword()) {
            return new Tag("Signs in", Tone.SETTLED);
        }
        var again = new Button("New link", _ -> inviteAgain(row));
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        again.setAriaLabel("New link for " + row.name());
        return new Span(new Tag("Link not used yet", Tone.ATTENTION), again);
    }
}
