package org.steadyback.caseload.ui;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.caseload.ChartSummary;
import org.steadyback.caseload.ChartSummaryReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.Offered;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** The front page of a chart: where things stand, each with the way to its page. */
@Route(value = Paths.CHART, layout = ChartLayout.class)
@PageTitle("Summary")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/caseload.css")
class ChartSummaryView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ChartSummaryReader reader;
    private final PageHeader head = new PageHeader("Summary");
    private final DefinitionList facts = new DefinitionList();

    ChartSummaryView(ChartSummaryReader reader) {
        this.reader = reader;
        getContent().addClassNames("page", "chart-summary");
        getContent().add(head, facts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = Paths.patient(event.getRouteParameters().get("patientId").orElse(""));
        show(patient, reader.summaryOf(patient));
    }

    private void show(PatientId patient, ChartSummary summary) {
        facts.clear();
        facts.fact(
                "Last two weeks", lines(SummaryWords.lastTwoWeeks(summary), Paths.review(patient), "Review the log"));
        facts.fact("Programme", programme(patient, summary));
        facts.fact("Safety", safety(patient, summary));
        facts.fact("Episode", summary.episode() == null ? "None opened" : SummaryWords.episode(summary.episode()));
        facts.fact("Care team", SummaryWords.careTeam(summary));
        facts.fact("Last review", lastReview(summary));
        if (summary.hasAccount()) {
            facts.fact("Signing in", new PathLink(Paths.access(patient), "Forgot the password?"));
        } else {
            facts.fact("Signing in", "No account to sign in with");
        }
    }

    private static Component programme(PatientId patient, ChartSummary summary) {
        var programme = summary.programme();
        if (programme == null) {
            return lines("Nothing assigned at the moment.", Paths.programme(patient), "Assign a programme");
        }
        var lines = lines(SummaryWords.programme(programme), Paths.programme(patient), "Open the programme");
        if (!programme.goal().isBlank()) {
            lines.addComponentAtIndex(1, quiet("Goal: “" + programme.goal() + "”"));
        }
        if (summary.suggested() != null) {
            lines.addComponentAtIndex(1, quiet(SummaryWords.agreement(summary.suggested(), summary.zone())));
        }
        return lines;
    }

    private static Component safety(PatientId patient, ChartSummary summary) {
        var gate = summary.gate();
        if (gate == null) {
            return lines("Not screened yet.", Paths.screen(patient), "Decide what is safe");
        }
        var decided = LocalDate.ofInstant(gate.at(), summary.zone());
        var lines = new Lines(
                tag(gate, summary),
                quiet("%s, %s%s"
                        .formatted(
                                RowWords.date(decided),
                                gate.by(),
                                gate.reason().isBlank() ? "" : ": " + gate.reason())),
                new PathLink(Paths.screen(patient), "Open safety"));
        if (summary.late() != null) {
            lines.addComponentAtIndex(1, new Span(SummaryWords.late(summary.late(), summary.today())));
        }
        return lines;
    }

    /** The level that was decided, unless something shuts before it. */
    private static Tag tag(ChartSummary.GateLine gate, ChartSummary summary) {
        var offered = summary.offered();
        return offered == null || offered.because() == Offered.Because.GATE
                ? new Tag(SummaryWords.gate(gate, summary.today()), SummaryWords.tone(gate.action()))
                : new Tag(
                        GateWords.now(offered, "the patient"),
                        offered.because() == Offered.Because.STOP_OPEN ? Tone.STOP : Tone.ATTENTION);
    }

    private static Component lastReview(ChartSummary summary) {
        var review = summary.lastReview();
        if (review == null) {
            return new Span("None yet");
        }
        var day = LocalDate.ofInstant(review.at(), summary.zone());
        var lines = new Lines(new Span("%s, %s".formatted(RowWords.date(day), review.by())));
        if (!review.note().isBlank()) {
            lines.add(quiet(review.note()));
        }
        return lines;
    }

    private static Lines lines(String sentence, String path, String words) {
        return new Lines(new Span(sentence), new PathLink(path, words));
    }

    private static Paragraph quiet(String words) {
        var text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }

    /** A few lines below each other. */
    private static final class Lines extends Div {

        Lines(Component... parts) {
            super(parts);
            addClassName("summary-lines");
        }
    }
}
