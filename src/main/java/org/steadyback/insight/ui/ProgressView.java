package org.steadyback.insight.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.grading.Adherence;
import org.steadyback.insight.Progress;
import org.steadyback.insight.ProgressReader;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.text.Texts;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.TrendChart;

/** How the back was in the last four weeks, what seems to help, and what was done. */
@Route(Paths.ME_PROGRESS)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/insight.css")
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    private final transient ProgressReader reader;
    private final transient Offers offers;
    private final transient CurrentAccount current;

    ProgressView(ProgressReader reader, Offers offers, CurrentAccount current) {
        this.reader = reader;
        this.offers = offers;
        this.current = current;
        getContent().addClassNames("page", "progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = current.require().patient();
        show(reader.progressOf(patient), offers.now(patient));
    }

    @Override
    public String getPageTitle() {
        return SAY.title();
    }

    /** What was recorded is shown always; what helps, and how to go on, only while the plan may be done. */
    private void show(Progress progress, Offered offered) {
        var story = new PainStory(progress.period(), progress.entries(), progress.mornings());
        var page = getContent();
        page.removeAll();
        page.add(new PageHeader(SAY.title(), SAY.weeks()));
        if (!offered.plan()) {
            offered.ownNotice().ifPresent(notice -> page.add(new Notice(Tone.ATTENTION, notice)));
        }
        if (!story.isEmpty()) {
            var chart = new TrendChart(SAY.chart());
            chart.show(story.sentence(), story.lines());
            page.add(figures(story), lastTwoWeeks(progress.adherence()), chart);
        } else if (!offered.plan()) {
            page.add(new EmptyState(SAY.nothingInWeeks(), SAY.morningsHere()));
            return;
        } else if (progress.helps().kinds().isEmpty()) {
            page.add(new EmptyState(SAY.nothingYet(), SAY.whatWillStandHere()));
            return;
        } else {
            page.add(new EmptyState(SAY.nothingInWeeks(), SAY.pauseIsNoStepBack()));
        }
        if (offered.plan()) {
            page.add(new HelpsSection(progress.helps()));
        }
        if (!story.isEmpty()) {
            page.add(new MySessions(story.entries(), progress.zone()));
        }
    }

    /** Counted as the physio sees it, and no verdict. */
    private static Paragraph lastTwoWeeks(Adherence adherence) {
        return new Paragraph(MyAdherence.words(adherence));
    }

    private static Div figures(PainStory story) {
        var strip = new Div(
                figure(story.sessions(), SAY.sessions()),
                figure(story.days(), SAY.days()),
                figure(story.mornings().size(), SAY.mornings()));
        strip.addClassName("progress-strip");
        return strip;
    }

    private static Div figure(long number, String label) {
        var figure = new Div(span(String.valueOf(number), "figure-number"), span(label, "figure-label"));
        figure.addClassName("figure");
        return figure;
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
