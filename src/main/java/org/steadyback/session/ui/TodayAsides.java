package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import org.steadyback.grading.FlareDays;
import org.steadyback.screening.Offered;
import org.steadyback.session.Today;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What stands above the day's work: a flare, or the question whether it is one; a plan that waits for an answer. */
class TodayAsides extends Composite<Div> {

    /** @param offered while the plan may not be done, nothing is suggested */
    TodayAsides(Today.Aside aside, Offered offered, Runnable onDecline) {
        getContent().addClassName("today-asides");
        var flare = aside.flare();
        if (flare != null) {
            getContent().add(flare(flare, offered));
        } else if (aside.flareSuggested() && offered.plan()) {
            var notNow = new Button("Not now", _ -> onDecline.run());
            notNow.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent()
                    .add(new Notice(Tone.PAUSED, "Two harder mornings", FlareWords.SUGGESTED)
                            .with(actions(new PathLink(Paths.ME_FLARE, "Look at my flare plan"), notNow)));
        }
        if (aside.suggestedBy() != null) {
            getContent()
                    .add(new Notice(
                                    Tone.PLAIN,
                                    aside.suggestedBy()
                                            + (offered.plan()
                                                    ? " suggests a plan for you. You can start now, and say in peace whether it"
                                                            + " suits you."
                                                    : " has prepared a plan for you. It waits; you can read it."))
                            .with(new PathLink(Paths.ME_PLAN, "Look at the plan")));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    /** For whoever has a programme and no flare. */
    static Div flareLink() {
        var link = new Div(new PathLink(Paths.ME_FLARE, "My back has flared up"));
        link.addClassName("flare-link");
        return link;
    }

    private static Notice flare(Today.FlareNote flare, Offered offered) {
        var link = new PathLink(Paths.ME_FLARE, "Your flare plan and mornings");
        return flare.state() == FlareDays.State.REVIEW
                ? new Notice(
                                Tone.ATTENTION,
                                "Day " + flare.day() + " of your flare",
                                "It has not settled yet. Please contact your physio.")
                        .with(link)
                : new Notice(
                                Tone.PAUSED,
                                "Day " + flare.day() + " of your flare plan",
                                offered.plan()
                                        ? "Less for now; two calmer mornings lead back."
                                        : "Your plan waits for now.")
                        .with(link);
    }

    private static Div actions(com.vaadin.flow.component.Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("actions");
        return actions;
    }
}
