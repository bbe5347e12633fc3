package org.steadyback.screening.ui;

import java.time.Instant;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.Answered;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screens;
import org.steadyback.screening.StopPage;
import org.steadyback.screening.Stops;
import org.steadyback.screening.ToldSigns;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** A slip keeps its way back for a minute, whatever page is opened meanwhile. */
@PortalTest
class ScreenViewTest extends AtTheScreen {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final String SLIP = "No, I tapped by mistake";

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Screens screens;

    @Autowired
    Stops stops;

    @Autowired
    SettableClock clock;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void somebodyWhoMayExercise() {
        clock.setTo(NOW);
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void theWayBackComesWithThePageForItsMinute() {
        clock.setTo(NOW.plusSeconds(60));
        clinic.as(pat.account(), () -> {
            assertThat(screens.answer(new AnswerStep(pat.patient(), ScreenKind.ROUTINE, Step.C1, "YES_NEW")))
                    .isInstanceOf(Answered.ActNow.class);
        });

        clock.setTo(NOW.plusSeconds(119));
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME);
            assertThat(text()).contains("Please get help now", "Is that right?");
            assertThat(slips()).isTrue();
        });
        clock.setTo(NOW.plusSeconds(121));
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME_PLAN);
            assertThat(text()).contains("Please get help now").doesNotContain("Is that right?");
            assertThat(slips()).isFalse();
        });
    }

    /** Never two pieces of advice of different urgency on one page: the milder one above gives way at once. */
    @Test
    void theNewestAndMostUrgentAdviceStandsAlone() {
        clinic.as(
                anna,
                () -> stops.told(new ToldSigns(
                        pat.patient(),
                        Set.of(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)),
                        NOW.minusSeconds(60))));
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME_SCREEN);
            assertThat(whole()).contains("today or on the next working day");
            test($(Button.class)
                            .withText("Yes, new or changed in the last 2 weeks")
                            .single())
                    .click();

            assertThat(whole()).contains("Please get help now", SLIP).doesNotContain("next working day");
            assertThat(whole()).containsOnlyOnce("Please get help now");
            test($(Button.class).withText(SLIP).single()).click();
            assertThat(whole()).contains("today or on the next working day").doesNotContain("Please get help now");
        });
    }

    /** A slip takes back its own answer: what else was said goes on showing whom to ring, before any question. */
    @Test
    void aSlipLeavesWhatElseWasSaidInItsPlace() {
        clinic.as(pat.account(), () -> {
            screens.answer(new AnswerStep(pat.patient(), ScreenKind.ROUTINE, Step.C1, "YES_NEW"));
            UI.getCurrent().navigate(Paths.ME_SCREEN);
            assertThat(whole()).contains("Please get help now", SLIP, "this answer and nothing else");
        });
        clinic.as(
                anna,
                () -> stops.told(new ToldSigns(
                        pat.patient(), Set.of(Said.OfSign.of(Sign.FAINT, ScreenAnswer.YES)), NOW.minusSeconds(60))));
        clinic.as(pat.account(), () -> {
            test($(Button.class).withText(SLIP).single()).click();

            assertThat(whole())
                    .contains("Please ring for help now", "999")
                    .doesNotContain("Please get help now", "Question ");
        });
    }

    /** The page left at the question after a tick of the weekly check: it is left out, and the next page says what to do (§2.9). */
    @Test
    void theWeeklyCheckLeftAtItsQuestionIsTheWorseAnswer() {
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME_SCREEN, QueryParameters.of("kind", "WEEKLY"));
            tick(QuestionGroup.CHEST);
            assertThat(whole()).as("the tick alone").contains("Weekly check", "Please ring for help now");
            test($(Button.class).withText("Next").single()).click();
            test($(Button.class).withText(SLIP).single()).click();
            assertThat(whole()).contains("Weekly check").doesNotContain("Please ring for help now");

            tick(QuestionGroup.SADDLE, QuestionGroup.CHEST);
            test($(Button.class).withText("Next").single()).click();
            test($(Button.class).withText(SLIP).single()).click();
            assertThat($(CheckboxGroup.class).single().getValue())
                    .as("the other tick stays")
                    .isEqualTo(Set.of(QuestionGroup.CHEST));
            assertThat(whole()).contains("Weekly check", "Please ring for help now");

            tick(QuestionGroup.CHEST);
            test($(Button.class).withText("Next").single()).click();
            UI.getCurrent().navigate(Paths.ME);
            assertThat(whole()).contains("Please ring for help now");
            assertThat(screens.justSaid(pat.patient())).as("sent").isPresent();
        });
    }

    /** Thoughts of self-harm keep their own kind words and line while they are held too, alone and beside others (§2.9). */
    @Test
    void lowMoodHasItsKindWordsAndItsLineWhileItIsHeld() {
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME_SCREEN, QueryParameters.of("kind", "WEEKLY"));
            tick(QuestionGroup.MOOD);
            assertThat(whole())
                    .contains(StopPage.talkTitle(), "You do not have to carry this alone", "999")
                    .doesNotContain("Please get help now", "Please ring for help now", "emergency department");
            tick(QuestionGroup.MOOD, QuestionGroup.CHEST);
            assertThat(whole()).contains("Please ring for help now", "You do not have to carry this alone");
            tick(QuestionGroup.CHEST);
            assertThat(whole()).contains("Please ring for help now").doesNotContain("carry this alone");
            screens.untick(pat.patient());
        });
    }

    @SuppressWarnings("unchecked")
    private void tick(QuestionGroup... part) {
        $(CheckboxGroup.class).single().setValue(Set.of(part));
    }

    private String whole() {
        return $(Main.class).single().getElement().getTextRecursively();
    }

    private boolean slips() {
        return $(Button.class).withText(SLIP).exists();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
