package org.steadyback.agreement.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.PlanWish;
import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PainScaleField;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** The physio suggests, the patient answers, the physio sees it: on both their pages. */
@PortalTest
class SharedDecisionViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    Screening screening;

    @Autowired
    PlanAnswers answers;

    AccountId anna;
    Clinic.Person pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPlan() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        var bridge = new PlanItem(
                new ExerciseId("SBR2"),
                new Dose.Sets(2, 8, 0, 0, Side.BOTH_TOGETHER, null),
                new Schedule(new Frequency.DaysAWeek(7), 1));
        clinic.as(anna, () -> {
            episodes.open(new OpenEpisode(pat.patient(), today, DiagnosisClass.NON_SPECIFIC));
            screening.decide(new SetGate(pat.patient(), GateAction.OK, "Fine", null));
            Anyway.assign(programmes, new AssignProgramme(pat.patient(), Mode.GUIDED, "", today, List.of(bridge)));
        });
    }

    @Test
    void thePatientAccepts() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text()).contains("Anna suggests this plan", "nothing waits for your answer");
            press("It suits me");
            assertThat(text()).contains("that this plan suits you").doesNotContain("Anna suggests");
        });
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).contains("Accepted by the patient on");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePatientAsksToChangeAndGetsALine() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            press("Ask Anna for a change");
            press("Send to Anna");
            assertThat(text()).contains("Choose a reason or write a few words first");
            $(CheckboxGroup.class).single().setValue(Set.of(PlanWish.TOO_MUCH));
            test($(TextArea.class).withCaption("In your own words").single()).setValue("Evenings are short");
            press("Send to Anna");
            assertThat(text())
                    .contains("You asked Anna on", "It is too much. “Evenings are short”", "Doing less is always fine");
        });
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).contains("Asks to change", "It is too much. “Evenings are short”");
            press("Send answer");
            test($(TextField.class).withCaption("Your answer to the patient").single())
                    .setValue("One set is fine");
            press("Send answer");
            assertThat(text()).contains("Answered by Anna", "“One set is fine”");
        });
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text()).contains("Anna answered on", "“One set is fine”");
        });
    }

    /** Words that must not wait for a reader open their question, and nothing is stored before it is answered. */
    @Test
    void whatCannotWaitIsAnsweredBeforeTheWishIsSent() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            press("Ask Anna for a change");
            test($(TextArea.class).withCaption("In your own words").single()).setValue("I don't want to live");
            press("Send to Anna");
            assertThat(text())
                    .contains("Please answer this first", "Whom to call now")
                    .doesNotContain("You asked Anna on");
            assertThat(answered()).isEmpty();

            press("I have read this");
            press("Send to Anna");
            assertThat(text()).contains("You asked Anna on");
            assertThat(answered()).map(SuggestedPlan.Answer::words).contains("I don't want to live");
        });
    }

    /** Whoever is not sure is asked in the place of the page: what was written and chosen waits on it, and can be sent. */
    @Test
    @SuppressWarnings("unchecked")
    void whoIsNotSureIsAskedAndFindsTheWordsAgain() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            press("Ask Anna for a change");
            $(CheckboxGroup.class).single().setValue(Set.of(PlanWish.TOO_MUCH));
            test($(TextArea.class).withCaption("In your own words").single())
                    .setValue("My bladder is odd since the side bridge");
            press("Yes, or I am not sure: ask me");
            assertThat(whole()).contains("Is something new?", "Is one of these new, or getting worse?");
            press("None of these is new");

            assertThat(whole()).doesNotContain("Is something new?");
            assertThat($(TextArea.class)
                            .withCaption("In your own words")
                            .single()
                            .getValue())
                    .isEqualTo("My bladder is odd since the side bridge");
            press("No, it is as it was before");
            press("Send to Anna");
            assertThat(text()).contains("It is too much. “My bladder is odd since the side bridge”");
        });
    }

    @Test
    void aSignThatIsTickedOnTheWayStopsAsAnywhere() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            press("Ask Anna for a change");
            test($(TextArea.class).withCaption("In your own words").single()).setValue("My chest is tight");
            press("Yes, or I am not sure: ask me");
            $(Checkbox.class).all().stream()
                    .filter(box -> box.getLabel().startsWith("Chest pain"))
                    .forEach(box -> box.setValue(true));
            press("Yes: show me what to do");
            assertThat(whole()).contains("Please ring for help now", "999");
            UI.getCurrent().navigate(Paths.ME_PROGRESS);
        });
        assertThat(clinic.as(
                        anna,
                        () -> screening.gateOf(pat.patient()).orElseThrow().action()))
                .isEqualTo(GateAction.EMERGENCY);
    }

    private String whole() {
        return $(Main.class).single().getElement().getTextRecursively();
    }

    @Test
    void aFearedMovementIsShownToThePhysioAndNotAskedAgain() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text()).contains("How safe do these movements feel?");
            $(PainScaleField.class).single().setValue(2);
            press("Save");
            assertThat(text()).doesNotContain("How safe do these movements feel?");
        });
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).contains("Feels unsafe (0 to 3 of 10): Bridge", "Avoided: ");
        });
    }

    @Test
    void theQuestionCanBeLeftOut() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            press("I'd rather not say");
            assertThat(text()).doesNotContain("How safe do these movements feel?");
        });
        clinic.as(anna, () -> {
            chart();
            assertThat(text()).doesNotContain("Feels unsafe");
        });
    }

    private Optional<SuggestedPlan.Answer> answered() {
        return answers.suggestedTo(pat.patient()).orElseThrow().answer();
    }

    private void chart() {
        UI.getCurrent().navigate(Paths.programme(pat.patient()));
    }

    private void press(String word) {
        test($(Button.class).withText(word).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
