package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.Offered;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.session.Today;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Leads to the safety questions: as the one main thing where they come first, kindly where they can wait. */
class ScreenDueCard extends Composite<Div> {

    /** @param ringsFirst whether whom to ring stands above it, which then is the first thing to do */
    ScreenDueCard(ScreenDue.Why why, boolean ringsFirst) {
        var heading = new H2(title(why));
        heading.addClassName("section-title");
        var link = new PathLink(
                Paths.ME_SCREEN + "?kind=" + ScreenKind.of(why),
                why == ScreenDue.Why.WEEK ? "Answer it now" : "Answer the questions");
        link.addClassName("button");
        if (why.comesFirst() && !ringsFirst) {
            link.addClassNames("button-primary", "big-action");
        }
        getContent().addClassNames("card", "today-card");
        getContent().add(heading, new Paragraph(reason(why)), link);
    }

    /** Whether the questions come before anything of the session is shown; after a stop symptom that word stays beside them. */
    static boolean standsForTheSession(Today today) {
        return today.screenDue()
                .filter(why -> why.comesFirst() && why != ScreenDue.Why.STOPPED)
                .isPresent();
    }

    private static String title(ScreenDue.Why why) {
        return switch (why) {
            case WEEK -> "Weekly check: one question";
            case TWELVE_WEEKS, HOLD_OVER, FLARE -> "Time for the safety questions again";
            default -> Offered.FIRST_QUESTIONS;
        };
    }

    private static String reason(ScreenDue.Why why) {
        return switch (why) {
            case STOPPED ->
                "Something you told us stopped your exercises. Please go through all the questions once, so that we know how things are now. If you feel unwell, look at the warning signs first.";
            case FIRST -> Offered.FIRST_QUESTIONS_WHY;
            case FLARE -> "A flare is a good moment to look once more. It takes about five minutes.";
            case BREAK ->
                "It has been a few weeks since your last session, so we ask once more. It takes about five minutes.";
            case HOLD_OVER ->
                "The first days are over. Please tell us how things are now. It takes about five minutes.";
            case TWELVE_WEEKS -> "We ask every twelve weeks, because things change. It takes about five minutes.";
            case WEEK -> "Is anything new since last week? Most weeks the answer is no, and that is one tap.";
        };
    }
}
