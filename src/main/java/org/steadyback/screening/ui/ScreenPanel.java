package org.steadyback.screening.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.Answered;
import org.steadyback.screening.Screens;
import org.steadyback.screening.Sitting;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.shell.PatientLayout;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notices;

/** Asks a screen question by question; the same for the patient on the phone and the physio at the desk. */
class ScreenPanel extends Composite<Div> {

    private static final ScreenTexts SAY = Texts.of(ScreenTexts.class);

    private final transient Screens screens;
    private final transient PatientId patient;
    private final transient ScreenKind kind;
    private final transient BiConsumer<ScreenPanel, Answered> onEnd;
    private final transient NewsKept.@Nullable Ahead ahead;
    private transient Sitting sitting;
    private transient @Nullable Step last;

    /** @param onEnd when everything is answered, or an answer cannot wait for the rest */
    ScreenPanel(Screens screens, PatientId patient, ScreenKind kind, BiConsumer<ScreenPanel, Answered> onEnd) {
        this(screens, patient, kind, null, onEnd);
    }

    /** @param ahead what the list of the weekly check needs where there is no network; null = at the desk */
    ScreenPanel(
            Screens screens,
            PatientId patient,
            ScreenKind kind,
            NewsKept.@Nullable Ahead ahead,
            BiConsumer<ScreenPanel, Answered> onEnd) {
        this.ahead = ahead;
        this.screens = screens;
        this.patient = patient;
        this.kind = kind;
        this.onEnd = onEnd;
        this.sitting = screens.sit(patient, kind);
        // whoever comes back to a screen that is all answered looks at its last question once more
        show(sitting.next().orElse(Step.Y6)); // the card itself takes no focus on opening
    }

    /** The question that was replied to last. */
    Optional<Step> last() {
        return Optional.ofNullable(last);
    }

    private QuestionCard show(Step step) {
        var card = new QuestionCard(
                sitting,
                step,
                reply -> reply(step, reply),
                before -> show(before).focus(),
                this::tick,
                ahead,
                () -> slip(step.part()));
        getContent().removeAll();
        getContent().add(card);
        return card;
    }

    /** Kept at once, and held; the page goes on with "Next". */
    private void tick(Set<QuestionGroup> ticked) {
        if (ticked.isEmpty()) {
            if (!screens.untick(patient)) {
                over();
                return;
            }
        } else if (!(screens.answer(new AnswerStep(patient, kind, Step.NEWS, ReplyFields.reply(ticked)))
                instanceof Answered.GoOn)) {
            Notices.refused(SAY.tickOnceMore());
        }
        PatientLayout.changed(this);
    }

    /** Its minute was over: what it led to stands on the page now, and only a clinician changes it. */
    private void over() {
        told();
        onEnd.accept(this, new Answered.NotUnderstood());
    }

    /** Back to the list, where whatever else is ticked still is. */
    private void slip(QuestionGroup part) {
        if (!screens.untick(patient, part)) {
            over();
            return;
        }
        sitting = screens.sit(patient, kind);
        if (sitting.sheet().news().isEmpty()) {
            told();
        }
        show(Step.NEWS).focus();
        PatientLayout.changed(this);
    }

    /** Nothing of it has to be kept on the device any longer. */
    void told() {
        if (ahead != null) {
            NewsKept.told(UI.getCurrent(), ahead.check());
        }
    }

    private void reply(Step step, String reply) {
        var answered = screens.answer(new AnswerStep(patient, kind, step, reply));
        last = step;
        switch (answered) {
            case Answered.GoOn(var now) -> {
                sitting = now;
                now.next().ifPresent(next -> show(next).focus());
                PatientLayout.changed(this);
            }
            case Answered.NotUnderstood() -> Notices.refused(SAY.answerOnceMore());
            case Answered.ActNow _, Answered.Finished _ -> {
                told();
                onEnd.accept(this, answered);
            }
        }
    }
}
