package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.Stops;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.ToldSigns;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.Prescribing;
import org.steadyback.session.SessionId;
import org.steadyback.session.TellSigns;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Replies;
import org.steadyback.uikit.PainScaleField;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** From the button to the return, on the patient's page and on the physio's. */
@PortalTest
class FlareViewTest extends AtTheScreen {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String FEVER = "Fever, shivers or night sweats with this pain";

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Clearings clearings;

    @Autowired
    Screening screening;

    @Autowired
    Screens screens;

    @Autowired
    Stops stops;

    @Autowired
    FlareDiary diary;

    @Autowired
    FlareSigns signs;

    @Autowired
    SettableClock clock;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPlan() {
        at(TODAY.minusDays(14));
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        var programme = prescribing.programme(clinic, anna, pat.patient(), TODAY.minusDays(14));
        prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", TODAY.minusDays(14));
        at(TODAY);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void thePhysioPreparesThePatientUsesIt() {
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).contains("Made by rule");
            test($(TextArea.class).withCaption("Your words to the patient").single())
                    .setValue("Warmth helped last time.");
            press("Save flare plan");
            assertThat(text()).contains("Prepared by Anna");
        });
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            assertThat(text()).contains("“Warmth helped last time.”", "Stays, with about half", "Bridge");
            press("My back has flared up");
            assertThat(text()).contains("Is one of these new, or getting worse?");
            press("None of these is new");
            assertThat(text()).contains("Day 1 of your flare plan");
            assertThat(text()).contains("2 sets of 10, hold 1 s");
        });
        at(TODAY.plusDays(1));
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            $(PainScaleField.class).single().setValue(6);
            assertThat(text()).contains("6 of 10");
            press("It has passed: back to my plan");
            assertThat(text()).contains("Earlier flares", "My back has flared up");
        });
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).contains("Earlier flares").doesNotContain("In a flare");
        });
    }

    @Test
    void aFlareThatDoesNotSettleIsShownToThePhysioUntilSeen() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            press("None of these is new");
        });
        at(TODAY.plusDays(7));
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            assertThat(text()).contains("It has not settled yet", "contact your physio");
        });
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).contains("In a flare, day 8", "usual pain not known");
            press("Mark as seen");
            assertThat($(Button.class).withText("Mark as seen").exists()).isFalse();
        });
    }

    @Test
    void aWarningSignComesFirst() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            tick("New numbness between the legs");
            assertThat(text()).contains("Please stop exercising.", "Ring now if");
            press("Yes: show me what to do");
            assertThat(text()).contains("Please get help now", "go to an emergency department now", "999");
        });
    }

    @Test
    void aSignThatCanWaitHoldsTheExercisesAllTheSame() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            press("Yes: show me what to do");
            assertThat(text()).contains("Please tick what fits");
            tick("Pain going further down a leg");
            press("None of these is new");
            assertThat(text()).contains("You ticked something above");
            answerNo();
            press("Yes: show me what to do");
            assertThat(text())
                    .contains(
                            "Please wait with your exercises", "Please do no more exercises", "Is it in both legs? No");
            press("Yes, that is right");
            assertThat(text()).contains("From now on only a clinician can change it");
        });
        clinic.as(pat.account(), () -> {
            navigate(TodayView.class);
            assertThat($(com.vaadin.flow.component.html.Anchor.class).all().stream()
                            .filter(link -> link.hasClassName("warning-call") || link.hasClassName("button-primary"))
                            .map(com.vaadin.flow.component.html.Anchor::getHref))
                    .as("what is solid")
                    .allMatch(href -> href.startsWith("tel:"))
                    .isNotEmpty();
            assertThat($(Main.class).single().getElement().getTextRecursively())
                    .startsWith("Please wait with your exercises")
                    .doesNotContain("Bridge");
        });
    }

    /** What is ticked here has its own advice: the milder one of before does not stand above it. */
    @Test
    void theAdviceOfBeforeGivesWayToWhatIsTickedNow() {
        clinic.as(
                anna,
                () -> stops.told(new ToldSigns(
                        pat.patient(),
                        Set.of(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)),
                        clock.instant().minusSeconds(60))));
        clinic.as(pat.account(), () -> {
            navigate(SignsView.class);
            assertThat(whole()).contains("today or on the next working day");
            tick("Chest pain");
            assertThat(whole())
                    .as("the check speaks for itself")
                    .doesNotContain("today or on the next working day", "Please ring for help now");
            untick("Chest pain");
            assertThat(whole()).contains("today or on the next working day");
            tick("Chest pain");
            press("Yes: show me what to do");
            assertThat(whole()).containsOnlyOnce("Please ring for help now").doesNotContain("next working day");
            press("No, that was a slip");
            assertThat(whole()).contains("today or on the next working day").doesNotContain("Please ring for help now");
        });
    }

    private String whole() {
        return $(Main.class).single().getElement().getTextRecursively();
    }

    /** Before it is sent a slip leaves no trace; what was ticked is still there. */
    @Test
    void isThatRightStandsOnThePageOfAdviceAndLeadsBack() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            assertThat(text()).as("before the check nothing else is read").doesNotContain("Your flare plan");
            tick("Chest pain");
            assertThat(text()).doesNotContain("Is that right?");
            press("Yes: show me what to do");
            assertThat(text())
                    .containsSubsequence(
                            "Please ring for help now", "999", "Is that right?", "What to say", "Chest pain")
                    .contains("If you do not answer, we take it as right.");
            press("No, that was a slip");
            assertThat(text()).contains("First a short check", "Taken back: nothing was sent.");
            assertThat(box("Chest pain").getValue()).isFalse();
            press("None of these is new");
            assertThat(text()).contains("Day 1 of your flare plan");
        });
        assertThat(gate()).isEqualTo(GateAction.OK);
    }

    /** A no is a no: whoever leaves after it has said nothing, and nothing is shut. */
    @Test
    void aSlipThatWasTakenBackIsNotSentByLeaving() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            tick("Chest pain");
            press("Yes: show me what to do");
            press("No, that was a slip");
            navigate(TodayView.class);
            assertThat($(Main.class).single().getElement().getTextRecursively()).doesNotContain("ring for help");
        });
        assertThat(gate()).isEqualTo(GateAction.OK);
    }

    /** Of several which one was the slip is not known: they stay ticked, the button is not called a no, and the page says what stays. */
    @Test
    void ofSeveralTheWayBackKeepsTheTicksAndSaysSo() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            tick("Chest pain");
            tick(FEVER);
            press("Yes: show me what to do");
            assertThat($(Button.class).withText("No, that was a slip").exists()).isFalse();
            press("No, change what I ticked");
            assertThat(text()).contains("What stays ticked is sent, also if you leave this page.");
            untick("Chest pain");
            untick(FEVER);
            UI.getCurrent().navigate(Paths.ME);
        });
        assertThat(gate()).isEqualTo(GateAction.OK);
    }

    /** What the words may mean is asked first; "no" to whether it is over answers no question but its own (§2.9). */
    @Test
    void wordsOfARedFlagAreAskedAboutBeforeItIsSaidToHavePassed() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            write("I wet myself and it is numb down there");
            answerNo();
            press("Yes: show me what to do");
            assertThat(text())
                    .contains("Is it new, or has it changed in the last two weeks?", "Please answer this first.")
                    .doesNotContain("Good that it has passed");
            press("Yes, or I am not sure");
            assertThat(box("New numbness between the legs").getValue()).isTrue();
            press("Yes: show me what to do");
            assertThat(text())
                    .contains("Please get help now", "New numbness between the legs")
                    .doesNotContain("Good that it has passed");
            press("Yes, that is right");
        });
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    @Test
    void wordsOfARedFlagThatNobodyAnswersForAreSentAsAYes() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            write("I wet myself and it is numb down there");
            answerNo();
            UI.getCurrent().navigate(Paths.ME);
        });
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    @Test
    void wordsThatAreNotNewArePassedAndKeptAndNoSessionIsSpokenOf() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            write("My bladder was odd last year");
            press("No, it is as it was before");
            answerNo();
            press("Yes: show me what to do");
            assertThat(text())
                    .contains("Good that it has passed. What you told us is kept")
                    .doesNotContain("Your words", "the session;");
        });
        assertThat(gate()).isEqualTo(GateAction.OK);
    }

    /** Whom to call stands there before anything else is answered, and above whatever page comes. */
    @Test
    void wordsOfSelfHarmHaveTheLineToCallFirst() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            write("I don't want to live");
            assertThat(text()).contains("Call now, and stay with somebody you trust.");
            answerNo();
            press("Yes: show me what to do");
            assertThat(text()).contains("Please answer this first.");
            press("I have read this");
            press("Yes: show me what to do");
            assertThat($(Main.class).single().getElement().getTextRecursively())
                    .contains("You do not have to carry this alone", "Good that it has passed");
        });
    }

    /** Never two pieces of advice on one page, and never the milder one: what waits in another tab is the more urgent here. */
    @Test
    void theMostUrgentOfAllThatStandsIsShownAlone() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            var other = (FlareSigns.Kept.Waiting) signs.keep(
                    SessionId.next(),
                    new TellSigns(pat.patient(), Set.of(Said.OfSign.of(Sign.CHEST_PAIN)), false, ""),
                    true);
            tick("Pain going further down a leg");
            answerNo();
            press("Yes: show me what to do");
            assertThat($(Main.class).single().getElement().getTextRecursively())
                    .containsOnlyOnce("Please ring for help now")
                    .doesNotContain("Please wait with your exercises");
            signs.takeBack(pat.patient(), other.id());
            press("No, that was a slip");
        });
    }

    /** An emergency waits for no question. */
    @Test
    void noQuestionOfTheWordsDelaysAnEmergency() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            write("I don't want to live");
            tick("Chest pain");
            press("Yes: show me what to do");
            assertThat(text()).contains("Please ring for help now");
        });
    }

    private void write(String words) {
        tick("Something else");
        test($(TextArea.class).withCaption("In your own words").single()).setValue(words);
    }

    @Test
    void confirmedItIsSentAndThereIsNoWayBack() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            tick("Chest pain");
            press("Yes: show me what to do");
            press("Yes, that is right");
            assertThat(text()).contains("From now on only a clinician can change it");
            assertThat($(Button.class).withText("No, that was a slip").exists()).isFalse();
        });
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    @Test
    void whoTicksAndLeavesHasSentIt() {
        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            tick("Pain going further down a leg");
            UI.getCurrent().navigate(Paths.ME);
        });
        assertThat(gate()).as("its question was left out").isEqualTo(GateAction.EMERGENCY);
    }

    /** Whoever wrote of a sign and is not sure is asked, and has the way back (§2.9). */
    @Test
    void whoIsNotSureIsAskedAndHasTheWayBack() {
        clinic.as(pat.account(), () -> {
            navigate(SignsView.class);
            assertThat(text()).contains("Is one of these new, or getting worse?");
            assertThat(solid()).containsExactly("None of these is new");
            tick("New numbness between the legs");
            assertThat(solid()).as("emphasis follows").containsExactly("Yes: show me what to do");
            press("Yes: show me what to do");
            assertThat(text()).contains("Please get help now", "999", "Is that right?");
            press("No, that was a slip");
            press("None of these is new");
        });
        assertThat(gate()).isEqualTo(GateAction.OK);
        assertThat(clinic.as(pat.account(), () -> diary.page(pat.patient())).flare())
                .as("it is no flare")
                .isEmpty();
    }

    private List<String> solid() {
        return $(Button.class).all().stream()
                .filter(one -> one.getThemeNames().contains("primary"))
                .map(Button::getText)
                .toList();
    }

    /** A sign with a clinician's finding shows it; as before keeps that decision, anything else raises again (§2.9). */
    @Test
    void asBeforeKeepsWhatAClinicianFoundAndNotSureDoesNot() {
        clinic.as(
                pat.account(),
                () -> diary.reportSigns(
                        SessionId.next(),
                        new TellSigns(
                                pat.patient(),
                                Set.of(Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.YES)),
                                false,
                                ""),
                        Optional.empty()));
        clock.setTo(clock.instant().plusSeconds(60));
        clinic.as(anna, () -> clearings.decide(pat.patient(), GateAction.OK));
        clock.setTo(clock.instant().plusSeconds(60));
        clinic.as(pat.account(), () -> {
            var interview = screens.sit(pat.patient(), ScreenKind.STOP).interview();
            screens.take(
                    new TakeScreen(pat.patient(), ScreenKind.STOP, Replies.to(interview, new EnumMap<>(Step.class))));
        });

        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            assertThat(boxes("It is just as it was then"))
                    .as("beside its own sign, and no other")
                    .singleElement()
                    .satisfies(box -> assertThat(signOf(box)).isEqualTo("leg_further_down"));
            tick("Pain going further down a leg");
            assertThat(text()).contains("Anna looked into this on 15 June 2026", "Examined: nothing new was found.");
            tick("It is just as it was then");
            press("Yes: show me what to do");
            assertThat(text()).contains("Day 1 of your flare plan");
            press("It has passed: back to my plan");
        });
        assertThat(gate()).isEqualTo(GateAction.OK);

        clinic.as(pat.account(), () -> {
            navigate(FlareView.class);
            press("My back has flared up");
            tick("Pain going further down a leg");
            press("Yes: show me what to do");
            press("Yes, that is right");
        });
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    private GateAction gate() {
        return clinic.as(
                anna, () -> screening.gateOf(pat.patient()).orElseThrow().action());
    }

    private void untick(String label) {
        box(label).setValue(false);
    }

    private Checkbox box(String label) {
        return boxes(label).getFirst();
    }

    /** Those that are shown. */
    private List<Checkbox> boxes(String label) {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith(label))
                .toList();
    }

    private void tick(String label) {
        box(label).setValue(true);
    }

    @SuppressWarnings("unchecked")
    private void answerNo() {
        var ticked = $(Checkbox.class).all().stream()
                .filter(Checkbox::getValue)
                .map(FlareViewTest::signOf)
                .toList();
        $(RadioButtonGroup.class).all().stream()
                .filter(group -> ticked.contains(signOf(group)))
                .forEach(group -> group.setValue(ScreenAnswer.NO));
    }

    /** All questions are on the page, so that a tick shows its own without network; only that of a tick is in sight. */
    private static String signOf(Component part) {
        var one = part;
        while (one.getElement().getAttribute("data-sign") == null) {
            one = one.getParent().orElseThrow();
        }
        return one.getElement().getAttribute("data-sign");
    }

    @Test
    @SuppressWarnings("unchecked")
    void somethingHasToStay() {
        clinic.as(anna, () -> {
            chart();
            $(CheckboxGroup.class).single().setValue(Set.of());
            press("Save flare plan");
            assertThat($(CheckboxGroup.class).single().isInvalid()).isTrue();
            assertThat(text()).contains("Made by rule");
        });
    }

    @Test
    void todayLeadsThere() {
        clinic.as(pat.account(), () -> {
            navigate(TodayView.class);
            assertThat(text()).contains("My back has flared up");
        });
    }

    private void chart() {
        navigate(FlareChartView.class, Map.of("patientId", pat.patient().toString()));
    }

    private void at(LocalDate day) {
        clock.setTo(day.atTime(10, 0).atZone(Clinic.LONDON).toInstant());
    }

    private void press(String word) {
        test($(Button.class).withText(word).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
