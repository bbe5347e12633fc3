package org.steadyback.insight.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.insight.Progress;
import org.steadyback.insight.ProgressReader;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.text.Texts;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** How the mornings went in the last six weeks, what was done, what seems to help; one finding each. */
@Route(Paths.ME_PROGRESS)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/insight.css")
@StyleSheet("styles/session.css")
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
        var story = PainStory.of(progress);
        var page = getContent();
        page.removeAll();
        page.add(new PageHeader(SAY.title(), SAY.weeks()));
        if (!offered.plan()) {
            offered.ownNotice().ifPresent(notice -> page.add(new Notice(Tone.ATTENTION, notice)));
        }
        if (story.isEmpty() && !offered.plan()) {
            page.add(new EmptyState(SAY.nothingInWeeks(), SAY.morningsHere()));
            return;
        }
        if (story.isEmpty() && progress.helps().kinds().isEmpty()) {
            page.add(new EmptyState(SAY.nothingYet(), SAY.whatWillStandHere()));
            return;
        }
        if (story.isEmpty()) {
            page.add(new EmptyState(SAY.nothingInWeeks(), SAY.pauseIsNoStepBack()));
        } else {
            // own activities, such as putting on one's socks, are to stand between these two
            page.add(new MorningsSection(progress, story), new DoneCalendar(progress, story));
            page.add(new RungsClimbed(progress), new FitnessWeeks(progress));
        }
        if (offered.plan()) {
            page.add(new HelpsCard(progress.helps()));
        }
        if (!story.isEmpty()) {
            page.add(history(progress, story));
        }
    }

    /** One by one, and counted as the physio sees it, with no verdict. */
    private static UnorderedList history(Progress progress, PainStory story) {
        var sessions = new LaterDetails(
                SAY.allSessions(),
                () -> new Div(
                        new Paragraph(MyAdherence.words(progress.adherence())),
                        new MySessions(story.entries(), progress.zone())));
        var rows = new UnorderedList(
                new ListItem(sessions), new ListItem(new PathLink(Paths.ME_ACCOUNT, SAY.keepACopy())));
        rows.addClassName("row-list");
        return rows;
    }
}
