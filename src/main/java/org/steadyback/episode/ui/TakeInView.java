package org.steadyback.episode.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Clinics;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.InviteToken;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.Roles;
import org.steadyback.access.Staff;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.PatientId;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.OneTimeLink;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** UC-00: a physio takes a person into care. */
@Route(Paths.TAKE_IN)
@PageTitle("New patient · Steadyback")
@RolesAllowed(Roles.PHYSIO)
class TakeInView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Episodes episodes;
    private final transient Staff staff;
    private final transient Clinics clinics;
    private final transient CurrentAccount current;
    private final transient PortalAddress address;
    private final transient Clock clock;
    private final TakeInForm form;

    TakeInView(
            Episodes episodes,
            Staff staff,
            Clinics clinics,
            CurrentAccount current,
            PortalAddress address,
            Drafting drafting,
            Clock clock) {
        this.episodes = episodes;
        this.form = new TakeInForm(drafting, this::takeIn);
        this.staff = staff;
        this.clinics = clinics;
        this.current = current;
        this.address = address;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = current.require();
        var others = staff.colleagues().stream()
                .filter(colleague -> !colleague.account().equals(me.account()))
                .toList();
        form.show(me.clinicZone(), LocalDate.ofInstant(clock.instant(), me.clinicZone()), others, clinics.languages());
        getContent().removeAll();
        getContent().add(new PageHeader("New patient", "You are the lead of the care team."), form);
    }

    private void takeIn(TakeInPatient command) {
        switch (episodes.takeIn(command)) {
            case TakeIn.TakenIn(var patient, var token) ->
                showTakenIn(command.person().name(), patient, token);
            case TakeIn.EmailTaken _ -> form.emailTaken();
            case TakeIn.WrongDay(var fault) -> form.wrongDay(fault);
            case TakeIn.AlreadyInCare(var known) -> form.askWhether(known);
        }
    }

    private void showTakenIn(String name, PatientId patient, Optional<InviteToken> token) {
        var chart = new PathLink(Paths.chart(patient), "Open chart");
        chart.addClassNames("button", "button-primary");
        var screen = new PathLink(Paths.screen(patient), "Decide what " + name + " may do");
        screen.addClassName("button");
        var next = new Div(chart, screen);
        next.addClassName("actions");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(name + " is in your care"),
                        token.map(secret -> link(name, secret)).orElseGet(TakeInView::noLink),
                        next);
    }

    private Component link(String name, InviteToken token) {
        return new Div(
                new Paragraph("Give this link to " + name + " to choose a password and sign in."),
                new OneTimeLink(name, address.of(Paths.welcome(token.value()))));
    }

    private static Component noLink() {
        return new Notice(Tone.PLAIN, "Without an e-mail address there is no sign-in yet.");
    }
}
