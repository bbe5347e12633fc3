package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import org.steadyback.grading.FlareDays;
import org.steadyback.screening.Offered;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What stands above the day's work: a flare, or the question whether it is one. */
class TodayAsides extends Composite<Div> {

    private static final FlareTexts FLARE = Texts.of(FlareTexts.class);

    /** @param offered while the plan may not be done, nothing is suggested */
    TodayAsides(Today.Aside aside, Offered offered, Runnable onDecline) {
        getContent().addClassName("today-asides");
        var flare = aside.flare();
        if (flare != null) {
            getContent().add(flare(flare, offered));
        } else if (aside.flareSuggested() && offered.plan()) {
            var notNow = new Button(FLARE.notNow(), _ -> onDecline.run());
            notNow.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent()
                    .add(new Notice(Tone.PAUSED, FLARE.twoHarder(), FLARE.suggested())
                            .with(actions(new PathLink(Paths.ME_FLARE, FLARE.lookAtPlan()), notNow)));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private static Notice flare(Today.FlareNote flare, Offered offered) {
        var link = new PathLink(Paths.ME_FLARE, FLARE.planAndMornings());
        return flare.state() == FlareDays.State.REVIEW
                ? new Notice(Tone.ATTENTION, FLARE.dayToReview(flare.day()), FLARE.notSettledShort()).with(link)
                : new Notice(
                                Tone.PAUSED,
                                FLARE.day(flare.day()),
                                offered.plan() ? FLARE.lessForNow() : FLARE.yourPlanWaits())
                        .with(link);
    }

    private static Div actions(com.vaadin.flow.component.Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("actions");
        return actions;
    }
}
