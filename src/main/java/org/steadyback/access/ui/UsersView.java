package org.steadyback.access.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
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
import org.steadyback.access.ChangeRole;
import org.steadyback.access.CloseAccount;
import org.steadyback.access.Closing;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Invitation;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.ResetLink;
import org.steadyback.access.Role;
import org.steadyback.access.RoleChange;
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
    private final transient PasswordResets resets;
    private final transient CurrentAccount current;
    private final transient PortalAddress address;
    private final AddStaffForm form = new AddStaffForm(this::add);
    private final Div link = new Div();
    private final DataTable people = new DataTable("People who work here", "Name", "E-mail", "Part", "Access");

    UsersView(Staff staff, PasswordResets resets, CurrentAccount current, PortalAddress address) {
        this.staff = staff;
        this.resets = resets;
        this.current = current;
        this.address = address;
        link.addClassName("form");
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

    private Component signsIn(StaffRow row) {
        return new Span(
                new Tag("Signs in", Tone.SETTLED),
                button("New password", row, () -> helpIn(row)),
                button("Another part", row, () -> askForPart(row)),
                button("Close account", row, () -> close(row, false)));
    }

    private Component closed(StaffRow row) {
        return new Span(new Tag("Closed", Tone.PLAIN), button("Open again", row, () -> {
            staff.reopen(row.account());
            showPeople();
        }));
    }

    private static Button button(String word, StaffRow row, Runnable work) {
        var button = new Button(word, _ -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(word + " for " + row.name());
        return button;
    }

    private void helpIn(StaffRow row) {
        if (row.account().equals(current.require().account())) {
            say("Your own password you change on the page of your account.");
            return;
        }
        link.removeAll();
        switch (resets.forColleague(row.account())) {
            case ResetLink.Mailed(var to) -> say("A link is on its way to " + to + ". Nobody else gets it.");
            case ResetLink.NeedsSecond(var token) ->
                link.add(new OneTimeLink(
                        row.name(),
                        address.of(Paths.reset(token.value())),
                        "It works once, within an hour, and only after a second person here has confirmed on the page of their own"
                                + " account that " + row.name() + " asked for it. It is not shown again."));
            default -> showPeople();
        }
    }

    private void close(StaffRow row, boolean evenSo) {
        link.removeAll();
        switch (staff.close(new CloseAccount(row.account(), evenSo))) {
            case Closing.Closed() -> {
                say(row.name() + "’s account is closed. Open pages end within a minute.");
                showPeople();
            }
            case Closing.TreatsAlone(int patients) -> {
                say(treatsAlone(row, patients));
                link.add(new Button("Close it even so", _ -> close(row, true)));
            }
            case Closing.OwnAccount() -> say("Your own account stays open: a clinic needs a manager.");
        }
    }

    private void askForPart(StaffRow row) {
        if (row.account().equals(current.require().account())) {
            say("Your own part stays as it is: a clinic needs a manager.");
            return;
        }
        var other = row.role() == Role.PHYSIO ? Role.MANAGER : Role.PHYSIO;
        say((other == Role.MANAGER
                        ? "A manager sees no patient’s record. "
                        : "A physio sees patients once somebody who treats them adds " + row.name()
                                + ", and no longer this page. ")
                + row.name() + " is signed out everywhere within a minute, and signs in again with the same password.");
        link.add(new Button(
                "Yes, " + row.name() + " is a " + word(other) + " from now on", _ -> changePart(row, other, false)));
    }

    private void changePart(StaffRow row, Role other, boolean evenSo) {
        switch (staff.changeRole(new ChangeRole(row.account(), other, evenSo))) {
            case RoleChange.Changed() -> {
                say(row.name() + " is a " + word(other) + " now.");
                showPeople();
            }
            case RoleChange.TreatsAlone(int patients) -> {
                say(treatsAlone(row, patients));
                link.add(new Button("Change it even so", _ -> changePart(row, other, true)));
            }
            case RoleChange.OwnAccount() -> say("Your own part stays as it is: a clinic needs a manager.");
        }
    }

    private static String treatsAlone(StaffRow row, int patients) {
        return "Nobody but " + row.name() + " treats " + patients + (patients == 1 ? " patient" : " patients")
                + ". Their warning signs would be read by nobody, and only " + row.name()
                + " can add a colleague. Better hand them over first.";
    }

    private static String word(Role role) {
        return role == Role.PHYSIO ? "physio" : "manager";
    }

    private void say(String sentence) {
        link.removeAll();
        link.add(new Paragraph(sentence));
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

    private Component access(StaffRow row) {
        if (row.hasPassword()) {
            return row.active() ? signsIn(row) : closed(row);
        }
        var again = new Button("New link", _ -> inviteAgain(row));
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        again.setAriaLabel("New link for " + row.name());
        return new Span(new Tag("Link not used yet", Tone.ATTENTION), again);
    }
}
