package org.steadyback.session.ui;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.dosing.FlareBegun;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.Answering;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.FlarePage;
import org.steadyback.session.Guidance;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.uikit.DeviceZone;
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
class FlareView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient FlareDiary diary;
    private final transient Offers offers;
    private final transient SafetyNets nets;
    private final transient CurrentAccount current;
    private @Nullable FlareCheck check;

    FlareView(FlareDiary diary, Offers offers, SafetyNets nets, CurrentAccount current) {
        this.diary = diary;
        this.offers = offers;
        this.nets = nets;
        this.current = current;
        getContent().addClassNames("page", "flare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var patient = current.require().patient();
        var page = diary.page(patient);
        var offered = offers.now(patient);
        check = null;
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
            var numbers = nets.numbers(current.require().patient(), DeviceZone.of(UI.getCurrent()));
            check = new FlareCheck(numbers, new FlareCheck.Then() {
                @Override
                public void none() {
                    begin();
                }

                @Override
                public void signs(Set<Said.OfSign> said, boolean fever, String note) {
                    report(said, fever, note);
                }
            });
            getContent().add(check);
        }
        if (offered.plan()) {
            getContent().add(new FlarePlanCard(page, offered));
        }
    }

    private static Notice waits(Offered offered) {
        return new Notice(Tone.ATTENTION, offered.sentence());
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

    private void begin() {
        var begun = diary.begin(current.require().patient());
        show();
        if (begun == FlareBegun.BEGUN) {
            Notices.done("Your flare plan counts from now on. Your physio can see it.");
        }
    }

    private void report(Set<Said.OfSign> said, boolean fever, String note) {
        var guidance = diary.reportSigns(current.require().patient(), said, fever, note);
        getContent().removeAll();
        if (guidance.kind() == Guidance.Kind.CARRY_ON) {
            show();
            getContent().add(new Notice(Tone.PLAIN, guidance.text()).announced());
            return;
        }
        var calls = new Div();
        calls.addClassName("stop-calls");
        guidance.call().forEach(line -> {
            var link = new Anchor(
                    "tel:" + line.number().replaceAll("[^0-9+*#]", ""), line.label() + ": call " + line.number());
            link.addClassName("button");
            calls.add(link);
        });
        getContent()
                .add(
                        new PageHeader("Please do this first"),
                        new Notice(Tone.STOP, guidance.text()).announced(),
                        calls,
                        new PathLink(Paths.WARNING_SIGNS, "All warning signs"));
    }

    /** Whoever ticked a sign and leaves has left its question out: it is kept all the same. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (check != null && check.unsent()) {
            check.send();
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
            case Answering.Stored(var _, var told) -> {
                show();
                Notices.done("Saved: " + pain.value() + " of 10. " + told);
            }
            case Answering.AlreadyStored _ -> show();
            case Answering.DifferentContent _ -> card.refused("Another answer is saved already. It stays as it is.");
            case Answering.Invalid(var faults) -> card.refused(faults.getFirst().message());
        }
    }

    private static Div actions(com.vaadin.flow.component.Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("actions");
        return actions;
    }
}
