package org.steadyback.session.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.Answering;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.FlarePage;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.session.TellSigns;
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
    private final transient FlareSigns signs;
    private final transient CurrentAccount current;
    private final Div prepared = new Div();
    private @Nullable UUID waiting;

    FlareView(FlareDiary diary, Offers offers, SafetyNets nets, FlareSigns signs, CurrentAccount current) {
        this.diary = diary;
        this.offers = offers;
        this.nets = nets;
        this.signs = signs;
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
            getContent().add(check(numbers));
        }
        prepared.removeAll();
        if (offered.plan()) {
            prepared.add(new FlarePlanCard(page, offered));
        }
        getContent().add(prepared);
    }

    private FlareCheck check(HelpNumbers numbers) {
        var patient = current.require().patient();
        return new FlareCheck(numbers, nets.findings(patient), new FlareCheck.Then() {
            @Override
            public void asking() {
                // what a flare plan asks for comes after the check
                prepared.removeAll();
            }

            @Override
            public void none() {
                begin();
            }

            @Override
            public void ticked(FlareCheck.Ticks now) {
                keep(now, false);
            }

            @Override
            public void signs(FlareCheck.Ticks now) {
                switch (keep(now, true)) {
                    case FlareSigns.Kept.Waiting(var _, var advice) -> show(advice, now, numbers);
                    case FlareSigns.Kept.Nothing _ -> begin();
                    case FlareSigns.Kept.Sent _ -> {}
                }
            }
        });
    }

    /** Kept on the server as it stands, in place of what was ticked before. */
    private FlareSigns.Kept keep(FlareCheck.Ticks now, boolean advised) {
        var kept = signs.keep(
                new TellSigns(current.require().patient(), now.said(), now.asBefore(), now.fever(), now.note()),
                Optional.ofNullable(waiting),
                advised);
        if (kept instanceof FlareSigns.Kept.Sent) {
            // its time was over: what to do stands there now, and only a clinician changes it
            UI.getCurrent().navigate(Paths.ME_SCREEN);
        }
        waiting = kept instanceof FlareSigns.Kept.Waiting(var id, var _) ? id : null;
        return kept;
    }

    private void show(Advice advice, FlareCheck.Ticks now, HelpNumbers numbers) {
        if (advice == Advice.NO_STOP) {
            send();
            show();
            getContent()
                    .add(new Notice(Tone.PLAIN, SignWords.page(advice, numbers).text()).announced());
            return;
        }
        var checked = getContent().getChildren().toList();
        var said = now.said().stream()
                .filter(one -> !now.asBefore().contains(one.sign()))
                .sorted(Comparator.comparing(Said.OfSign::sign))
                .toList();
        getContent().removeAll();
        var page = new StopAdvice[1];
        page[0] = new StopAdvice(
                advice, said, now.fever() ? List.of(FlareCheck.FEVER) : List.of(), numbers, new StopAdvice.Then() {
                    @Override
                    public void send() {
                        FlareView.this.send();
                        page[0].sent();
                    }

                    @Override
                    public void back() {
                        var id = waiting;
                        waiting = null;
                        if (id != null && signs.takeBack(current.require().patient(), id)) {
                            getContent().removeAll();
                            getContent().add(checked);
                            keep(now, false);
                        } else {
                            page[0].sent();
                        }
                    }
                });
        getContent().add(page[0]);
    }

    private void send() {
        if (waiting != null) {
            signs.send(current.require().patient(), waiting);
            waiting = null;
        }
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

    private void begin() {
        send();
        var begun = diary.begin(current.require().patient());
        show();
        if (begun == FlareBegun.BEGUN) {
            Notices.done("Your flare plan counts from now on. Your physio can see it.");
        }
    }

    /** Whoever ticked a sign and leaves has left its question out: it is sent all the same. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        send();
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
