package org.steadyback.session.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import org.steadyback.progression.ToldDecision;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The main thing of the page: what comes next, or why nothing does. */
final class DueNow {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private DueNow() {}

    static Component of(Today today) {
        var session = today.session();
        if (!today.gentle().isEmpty()) {
            return new GentleCard(today);
        }
        if (!session.mayExercise()) {
            return new Notice(Tone.PAUSED, SAY.noExercises(), session.gate().sentence())
                    .with(new PathLink(Paths.WARNING_SIGNS, SAY.warningSigns()));
        }
        var content = session.items().isEmpty()
                ? nothing(session)
                : new DueCard(
                        session,
                        reason(today),
                        today.done().size(),
                        today.openMorningQuestion().isPresent());
        return session.gate().action().equals("OK")
                ? content
                : today.offered()
                        .ownNotice()
                        .map(notice -> (Component) stacked(new Notice(Tone.PLAIN, notice), content))
                        .orElse(content);
    }

    /** The newest change of a dose that is due now. */
    static Optional<String> reason(Today today) {
        return today.session().items().isEmpty()
                ? Optional.empty()
                : today.told().stream().findFirst().map(ToldDecision::inWords);
    }

    private static Component nothing(Today.DueSession session) {
        if (session.programme().isEmpty()) {
            return new EmptyState(SAY.noProgramme(), session.why());
        }
        boolean done = session.boutsPlanned() > 0;
        return new EmptyState(done ? SAY.doneForToday() : SAY.nothingDue(), session.why());
    }

    private static Div stacked(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("today-stack");
        return stack;
    }
}
