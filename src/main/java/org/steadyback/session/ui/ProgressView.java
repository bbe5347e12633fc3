package org.steadyback.session.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.kernel.Period;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionReader;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.TrendChart;

/** The last four weeks: how the back was, and what was done. */
@Route(Paths.ME_PROGRESS)
@PageTitle("Progress")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class ProgressView extends Composite<Div> implements BeforeEnterObserver {

    private static final int DAYS = 28;

    private final transient SessionReader reader;
    private final transient PatientReader patients;
    private final transient CurrentAccount current;
    private final transient Clock clock;

    ProgressView(SessionReader reader, PatientReader patients, CurrentAccount current, Clock clock) {
        this.reader = reader;
        this.patients = patients;
        this.current = current;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = current.require().patient();
        var zone = patients.card(patient).zone();
        var period = Period.endingOn(LocalDate.ofInstant(clock.instant(), zone), DAYS);
        show(new PainStory(period, reader.entriesOf(patient, period), reader.morningsOf(patient, period)), zone);
    }

    private void show(PainStory story, ZoneId zone) {
        var page = getContent();
        page.removeAll();
        page.add(new PageHeader("Progress", "The last four weeks"));
        if (story.isEmpty()) {
            page.add(new EmptyState(
                    "Nothing recorded yet",
                    "After your first session and the morning after it, your pain over time will stand here."));
            return;
        }
        var chart = new TrendChart("Pain, 0 to 10");
        chart.show(story.sentence(), story.lines());
        page.add(figures(story), chart, sessions(story, zone));
    }

    private static Div figures(PainStory story) {
        var strip = new Div(
                figure(story.entries().size(), "sessions recorded"),
                figure(story.days(), "days with a session"),
                figure(story.mornings().size(), "mornings answered"));
        strip.addClassName("progress-strip");
        return strip;
    }

    private static Div figure(long number, String label) {
        var figure = new Div(span(String.valueOf(number), "figure-number"), span(label, "figure-label"));
        figure.addClassName("figure");
        return figure;
    }

    private static Section sessions(PainStory story, ZoneId zone) {
        var title = new H2("Sessions");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        story.entries().forEach(entry -> list.add(line(entry, zone)));
        var hint = new Paragraph(
                new Span("Something wrong? Today's entries can be corrected in the "),
                new PathLink(Paths.ME_SESSION, "session"),
                new Span("; for older ones tell your physio. What you recorded first stays in your record."));
        hint.addClassName("quiet");
        var section = new Section(title, list, hint);
        section.addClassName("section");
        return section;
    }

    private static Component line(SessionEntry entry, ZoneId zone) {
        var when = EntryWords.day(entry.day()) + ", " + EntryWords.time(entry.startedAt(), zone);
        var main = new Div(
                span(entry.corrects() == null ? when : when + ", corrected", "plan-name"),
                span(EntryWords.pain(entry), "plan-dose"));
        main.addClassName("row-main");
        return new ListItem(main);
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
