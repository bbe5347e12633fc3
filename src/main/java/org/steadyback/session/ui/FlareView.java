package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
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
import org.steadyback.session.MorningTexts;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The patient's page on flares: the plan for one, the button, its mornings, the way back. */
@Route(Paths.ME_FLARE)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class FlareView extends SignsPage implements HasDynamicTitle {

    private static final FlareTexts SAY = Texts.of(FlareTexts.class);
    private static final MorningTexts MORNING = Texts.of(MorningTexts.class);

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
    public String getPageTitle() {
        return SAY.title();
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
        getContent().add(new PageHeader(SAY.heading(), SAY.forWhen()));
        if (!offered.plan()) {
            getContent().add(waits(offered));
        }
        if (page.suggested() && offered.plan()) {
            getContent().add(new Notice(Tone.PAUSED, SAY.twoHarder(), SAY.suggested()));
        }
        if (page.exercises().isEmpty()) {
            getContent()
                    .add(new Notice(Tone.PLAIN, offered.plan() ? SAY.noProgramme() : SAY.noPlan())
                            .with(new PathLink(Paths.WARNING_SIGNS, SAY.warningSigns())));
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
        return new Notice(Tone.ATTENTION, offered.ownNotice().orElseGet(SAY::waits));
    }

    private void showFlare(FlarePage page, Offered offered) {
        var days = page.flare().orElseThrow();
        getContent()
                .add(
                        new PageHeader(SAY.day(days.day(page.today())), SAY.since(days.beganOn())),
                        offered.plan() ? FlareWords.state(days, page.today()) : waits(offered));
        if (page.thisMorning() == null && page.today().isAfter(days.beganOn())) {
            var question = new MorningQuestion(page.today(), MORNING.thisMorning());
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
        var start = new PathLink(Paths.ME_SESSION, SAY.toTodaysSession());
        start.addClassNames("button", "button-primary", "big-action");
        return actions(start);
    }

    private Div over() {
        return actions(new Button(SAY.hasPassed(), _ -> end()));
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
            Notices.done(offers.now(current.require().patient()).plan() ? SAY.begun() : SAY.begunWaits());
        }
    }

    private void end() {
        diary.end(current.require().patient());
        show();
        Notices.done(SAY.ended());
    }

    private void answer(FlarePage page, MorningQuestion question, MorningId id, PainScore pain, MorningCard card) {
        var answer = new AnswerMorning(current.require().patient(), id, question.date(), pain, page.zone());
        switch (diary.answer(answer)) {
            case MorningRecorded.Stored(var _, var told) -> {
                show();
                Notices.done((MORNING.saved(pain.value()) + " " + told).strip());
            }
            case MorningRecorded.AlreadyStored _ -> show();
            case MorningRecorded.DifferentContent _ -> card.refused(MORNING.alreadySaved());
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
