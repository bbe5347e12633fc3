package org.steadyback.screening.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.steadyback.access.ClinicDetails;
import org.steadyback.access.Clinics;
import org.steadyback.access.CurrentAccount;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.PublicLayout;

/** The signs that cannot wait, for everybody, with the number to call. */
@Route(value = Paths.WARNING_SIGNS, layout = PublicLayout.class)
@PageTitle("Warning signs · Steadyback")
@AnonymousAllowed
@StyleSheet("styles/programme.css")
class WarningSignsView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Clinics clinics;
    private final transient CurrentAccount current;

    WarningSignsView(Clinics clinics, CurrentAccount current) {
        this.clinics = clinics;
        this.current = current;
        getContent().addClassNames("page", "warning-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.get().map(_ -> clinics.mine()));
    }

    private void show(Optional<ClinicDetails> clinic) {
        getContent().removeAll();
        getContent()
                .add(
                        new H1("Signs that cannot wait"),
                        new Paragraph(
                                "They are rare. If one of them is new or getting worse for you, stop exercising and get help now. "
                                        + "It is right to call, even if it turns out to be harmless."));
        getContent()
                .add(call(clinic), notWatched(), signs("Call or go to an emergency department now", WarningSign.NOW));
        getContent().add(toSay(), today(clinic));
    }

    private static Component call(Optional<ClinicDetails> clinic) {
        var number = clinic.map(ClinicDetails::emergencyNumber).orElse("112");
        var link = phone("Call " + number, number);
        link.addClassName("warning-call");
        return clinic.isPresent() ? link : new Div(link, new Paragraph("Or your country's own emergency number."));
    }

    private static Component notWatched() {
        var paragraph = new Paragraph(
                "Nobody watches this portal live. What you write here is read when your physio next opens it, so please call.");
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Component toSay() {
        return section(
                "What to say",
                new Paragraph(
                        "“I have low back pain, and I have a new warning sign:” and then the sign in your own words. "
                                + "Do not drive yourself if you feel faint, weak or numb."));
    }

    private static Component today(Optional<ClinicDetails> clinic) {
        var section = signs("Contact a doctor or urgent care today", WarningSign.TODAY);
        section.addClassName("warning-today");
        clinic.flatMap(details -> Optional.ofNullable(details.urgentNumber())).ifPresent(number -> {
            var link = phone("Urgent advice: call " + number, number);
            link.addClassName("button");
            section.add(link);
        });
        return section;
    }

    private static Section signs(String title, List<WarningSign> groups) {
        var section = section(title);
        groups.forEach(group -> {
            var list = new UnorderedList();
            list.addClassName("warning-list");
            group.signs().forEach(sign -> list.add(new ListItem(sign)));
            if (groups.size() > 1) {
                section.add(new H3(group.title()));
            }
            section.add(list);
        });
        return section;
    }

    private static Section section(String title, Component... parts) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading);
        section.add(parts);
        section.addClassName("section");
        return section;
    }

    private static Anchor phone(String words, String number) {
        return new Anchor("tel:" + number.replaceAll("[^0-9+*#]", ""), words);
    }
}
