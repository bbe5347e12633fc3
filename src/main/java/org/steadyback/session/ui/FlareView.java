package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PainScore;
import org.steadyback.progression.FlareBegun;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.FlarePage;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.session.MorningRecorded;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The patient's page on flares: the plan for one, the button, its mornings, the way back. */
@Route(Paths.ME_FLARE)
@PageTitle("Flare · Steadyback")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class FlareView extends SignsPage {

    private final transient FlareDiary diary;
    private final transient Offers offers;
    private final transient CurrentAccount current;
    private final Div prepared = new Div();

    FlareView(FlareDiary diary, Offers offers, SafetyNets nets, FlareSigns signs, CurrentAccount current) {
        super(nets, signs, current);
        this.diary = diary;
        this.offers = offers;
        this.current = current;
        getContent().addClassNames("page", "flare");
    }

    @Override
    void show() {
        var patient = current.require().patient();
        var page = diary.page(patient);
        var offered = offers.now(patient);
        getContent().removeAll();
        if (page.flare().isPresent()) {
            showFlare(page, offered);
        } else {
            showPrepared(page, offered);
        }
        if (!page.past().isEmpty()) {
            getContent().add(new PastFlares(page.past(), page.today()));
        }
    }

    /** The question is open always; what the flare plan asks for waits like the plan. */
    private void showPrepared(FlarePage page, Offered offered) {
        getContent().add(new PageHeader("Flare", "When your back is worse than usual for a day or more"));
        if (!offered.plan()) {
            getContent().add(waits(offered));
        }
        if (page.suggested() && offered.plan()) {
            getContent().add(new Notice(Tone.PAUSED, "Two harder mornings", FlareWords.SUGGESTED));
        }
        if (page.exercises().isEmpty()) {
            getContent()
                    .add(new Notice(Tone.PLAIN, offered.plan() ? FlareWords.NO_PROGRAMME : FlareWords.NO_PLAN)
                            .with(new PathLink(Paths.WARNING_SIGNS, "See the warning signs")));
        } else {
            // what a flare plan asks for comes after the check
            getContent().add(check(prepared::removeAll));
        }
        prepared.removeAll();
        if (offered.plan()) {
            prepared.add(new FlarePlanCard(page, offered));
        }
        getContent().add(prepared);
    }

    private static Notice waits(Offered offered) {
        return new Notice(Tone.ATTENTION, offered.ownNotice().orElse("Your flare plan waits for now."));
    }

    private void showFlare(FlarePage page, Offered offered) {
        var days = page.flare().orElseThrow();
        getContent()
                .add(
                        new PageHeader("Day " + days.day(page.today()) + " of your flare plan", FlareWords.since(days)),
                        offered.plan() ? FlareWords.state(days, page.today()) : waits(offered));
        if (page.thisMorning() == null && page.today().isAfter(days.beganOn())) {
            var question = new MorningQuestion(page.today(), "How was your back this morning?");
            getContent()
                    .add(new MorningCard(
                            question, () -> false, (card, id, pain) -> answer(page, question, id, pain, card)));
        }
        getContent().add(new FlareMornings(page));
        if (offered.plan()) {
            if (page.exercises().stream().anyMatch(one -> offered.allows(one.card()))) {
                getContent().add(start());
            }
            getContent().add(new FlarePlanCard(page, offered), over());
        }
    }

    private static Div start() {
        var start = new PathLink(Paths.ME_SESSION, "To today's easier session");
        start.addClassNames("button", "button-primary", "big-action");
        return actions(start);
    }

    private Div over() {
        return actions(new Button("It has passed: back to my plan", _ -> end()));
    }

    @Override
    void noStop(HelpNumbers numbers) {
        show();
        getContent().add(passed(numbers));
    }

    @Override
    void none() {
        send();
        var begun = diary.begin(current.require().patient());
        show();
        if (begun == FlareBegun.BEGUN) {
            Notices.done(
                    offers.now(current.require().patient()).plan()
                            ? "Your flare plan counts from now on. Your physio can see it."
                            : "Noted. Your flare plan waits for now; your physio can see that you have a flare.");
        }
    }

    private void end() {
        diary.end(current.require().patient());
        show();
        Notices.done("Good. Your plan goes on with about four fifths of what it was.");
    }

    private void answer(FlarePage page, MorningQuestion question, MorningId id, PainScore pain, MorningCard card) {
        var answer = new AnswerMorning(current.require().patient(), id, question.date(), pain, page.zone());
        switch (diary.answer(answer)) {
            case MorningRecorded.Stored(var _, var told) -> {
                show();
                Notices.done("Saved: " + pain.value() + " of 10. " + told);
            }
            case MorningRecorded.AlreadyStored _ -> show();
            case MorningRecorded.DifferentContent _ ->
                card.refused("Another answer is saved already. It stays as it is.");
            case MorningRecorded.Invalid(var faults) ->
                card.refused(faults.getFirst().message());
        }
    }

    private static Div actions(com.vaadin.flow.component.Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("actions");
        return actions;
    }
}
