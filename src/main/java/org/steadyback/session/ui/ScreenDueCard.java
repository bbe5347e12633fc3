package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.Offered;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Leads to the safety questions: as the one main thing where they come first, kindly where they can wait. */
class ScreenDueCard extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    /** @param ringsFirst whether whom to ring stands above it, which then is the first thing to do */
    ScreenDueCard(ScreenDue.Why why, boolean ringsFirst) {
        var heading = new H2(title(why));
        heading.addClassName("section-title");
        var link = new PathLink(
                Paths.ME_SCREEN + "?kind=" + ScreenKind.of(why),
                why == ScreenDue.Why.WEEK ? SAY.answerNow() : SAY.answerQuestions());
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

    static String title(ScreenDue.Why why) {
        return switch (why) {
            case WEEK -> SAY.weeklyCheck();
            case TWELVE_WEEKS, HOLD_OVER, FLARE -> SAY.questionsAgain();
            default -> Offered.firstQuestions();
        };
    }

    private static String reason(ScreenDue.Why why) {
        return switch (why) {
            case STOPPED -> SAY.stopped();
            case FIRST -> Offered.firstQuestionsWhy();
            case FLARE -> SAY.flare();
            case BREAK -> SAY.afterBreak();
            case HOLD_OVER -> SAY.firstDaysOver();
            case TWELVE_WEEKS -> SAY.twelveWeeks();
            case WEEK -> SAY.newSinceLastWeek();
        };
    }
}
