package org.steadyback.caseload.ui;

import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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

import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.caseload.MarkRead;
import org.steadyback.caseload.PatientText;
import org.steadyback.caseload.PatientTexts;
import org.steadyback.kernel.PatientId;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What the patient wrote that is to be read first, whole, wherever it was written; and who has read what. */
@Route(value = Paths.CHART_WORDS, layout = ChartLayout.class)
@PageTitle("Words to be read · Steadyback")
@RolesAllowed(Roles.PHYSIO)
class ChartWordsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String WHOLE_LOG = "?weeks=12";

    private final transient PatientTexts texts;
    private final transient PatientReader patients;

    ChartWordsView(PatientTexts texts, PatientReader patients) {
        this.texts = texts;
        this.patients = patients;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var zone = patients.card(patient).zone();
        var all = texts.of(patient);
        var open = all.stream().filter(PatientText::open).toList();
        var read = all.stream().filter(text -> !text.open()).toList();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                "Words to be read",
                                "Words grade nothing and close nothing: please speak with the patient where it may be needed."));
        if (open.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    "Nothing to be read",
                                    "What the patient writes about bladder, bowel, numbness or self-harm stands here until somebody has read it."));
        }
        open.forEach(text -> getContent().add(open(patient, text, zone)));
        if (!read.isEmpty()) {
            getContent().add(read(read, zone));
        }
        getContent().add(new PathLink(Paths.screen(patient), "Record what the patient told you, under Safety"));
    }

    private Component open(PatientId patient, PatientText text, ZoneId zone) {
        var done = new Button("I have read this", _ -> markRead(patient, text));
        done.setAriaLabel("I have read this: " + text.source().words() + " of " + Dates.moment(text.at(), zone));
        return new Notice(Tone.ATTENTION, text.about(), "In " + where(text, zone) + ": “" + text.words() + "”")
                .with(place(patient, text))
                .with(done);
    }

    private static Component read(List<PatientText> read, ZoneId zone) {
        var title = new H2("Read");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        read.forEach(text -> {
            var words = new Span(capital(where(text, zone)) + ": “" + text.words() + "”");
            var by = new Span(text.read()
                    .map(one -> "Read by " + one.by() + ", " + Dates.moment(one.at(), zone))
                    .orElse(""));
            by.addClassName("plan-line-facts");
            var main = new Div(new Paragraph(words), by);
            main.addClassName("row-main");
            list.add(new ListItem(main));
        });
        var section = new Section(title, list);
        section.addClassName("section");
        return section;
    }

    private static String where(PatientText text, ZoneId zone) {
        return text.source().words() + " of " + Dates.moment(text.at(), zone);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** Where it stands, with what belongs to it. */
    private static PathLink place(PatientId patient, PatientText text) {
        return switch (text.source()) {
            case WISH, COMPLAINT, LESS -> new PathLink(Paths.programme(patient), "Open the programme");
            case SESSION -> new PathLink(Paths.review(patient) + WHOLE_LOG, "Open the log");
            case AWAY -> new PathLink(Paths.away(patient), "Open the days away");
        };
    }

    private void markRead(PatientId patient, PatientText text) {
        texts.markRead(new MarkRead(patient, text.source(), text.key()));
        show(patient);
        ChartLayout.changed(this, patient);
        Notices.done("Read. It is not on the list any more.");
    }
}
