package org.steadyback.insight.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.insight.Concluding;
import org.steadyback.insight.HelpsReader;
import org.steadyback.insight.Review;
import org.steadyback.insight.ReviewReader;
import org.steadyback.insight.Reviews;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.WaitingCount;
import org.steadyback.shell.ChartLayout;
import org.steadyback.shell.ChartPanel;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** UC-03: the physio reads the log, and says so. */
@Route(value = Paths.CHART_REVIEW, layout = ChartLayout.class)
@PageTitle("Review")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/insight.css")
@StyleSheet("styles/programme.css")
class ReviewView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ReviewReader reader;
    private final transient Reviews reviews;
    private final PageHeader head = new PageHeader("Review");
    private final PeriodChoice choice = new PeriodChoice();
    private final ReviewHighlightList standsOut = new ReviewHighlightList();
    private final PainChart chart = new PainChart();
    private final AskedDoneTable askedDone = new AskedDoneTable();
    private final HelpsFigures helps;
    private final SessionList sessions = new SessionList();
    private final Div nothing = new Div();
    private final DecisionsToAnswer decisions;
    private final ReviewBox box;
    private final SideFacts side = new SideFacts();
    private final Section pain = section("Pain", chart);
    private final Section exercises = section("Asked and done", askedDone);
    private final Section whatHelps;
    private final Section log = section("Sessions", sessions);
    private Weeks weeks = Weeks.CHOICES.getFirst();

    ReviewView(
            ReviewReader reader,
            Reviews reviews,
            HelpsReader helpsReader,
            ChartPanel<WaitingCount> openDecisions,
            Drafting drafting) {
        this.reader = reader;
        this.box = new ReviewBox(drafting, this::conclude);
        this.reviews = reviews;
        this.decisions = new DecisionsToAnswer(openDecisions, this::refresh);
        this.helps = new HelpsFigures(helpsReader);
        this.whatHelps = section("What helps", helps);
        var main = new Div(
                nothing, standsOut, pain, exercises, section("Conclude", new Div(decisions, box)), whatHelps, log);
        main.addClassName("column-main");
        var columns = new Div(main, side);
        columns.addClassName("columns");
        head.addActions(choice);
        getContent().addClassNames("page", "review");
        getContent().add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        weeks = Weeks.of(event.getLocation().getQueryParameters());
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void refresh() {
        box.patient().ifPresent(this::show);
    }

    private Review show(PatientId patient) {
        var review = reader.review(patient, weeks.number());
        choice.show(patient, weeks);
        head.setSub(ReviewWords.summary(review));
        standsOut.show(review.standsOut());
        showOrHide(review);
        decisions.show(patient, review.decisions());
        box.show(patient, review.cameIn());
        helps.show(patient);
        side.show(review);
        ChartLayout.changed(this, patient);
        return review;
    }

    private void showOrHide(Review review) {
        boolean quiet = review.sessions().isEmpty() && review.mornings().isEmpty();
        nothing.removeAll();
        if (quiet) {
            nothing.add(empty(review));
        } else {
            chart.show(review);
        }
        askedDone.show(review.asked());
        sessions.show(review.sessions(), review.zone());
        pain.setVisible(!quiet);
        exercises.setVisible(!review.asked().isEmpty());
        whatHelps.setVisible(!quiet);
        log.setVisible(!review.sessions().isEmpty());
    }

    private static EmptyState empty(Review review) {
        if (!review.programme()) {
            return new EmptyState(
                    "No programme yet",
                    "Once exercises are assigned, this page sets what was done beside what was asked.",
                    link(Paths.programme(review.patient()), "Open the programme"));
        }
        return new EmptyState(
                "Nothing recorded in this time",
                "Sessions and morning answers appear here as soon as they are recorded. A longer time may show earlier ones.");
    }

    private static PathLink link(String path, String words) {
        var link = new PathLink(path, words);
        link.addClassName("button");
        return link;
    }

    private void conclude(ConcludeReview command) {
        switch (reviews.conclude(command)) {
            case Concluding.Concluded _ -> {
                box.concluded();
                var review = show(command.patient());
                Notices.done(ReviewWords.concluded(review));
            }
            case Concluding.Overtaken(var newer) -> {
                show(command.patient());
                box.refused(ReviewWords.overtaken(newer));
            }
        }
    }

    private static Section section(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading, content);
        section.addClassName("section");
        return section;
    }
}
