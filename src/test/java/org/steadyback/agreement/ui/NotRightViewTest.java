package org.steadyback.agreement.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.progression.SwitchAutomatic;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PainScaleField;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** "Not right for me" as patient and physio do it, by words and clicks. */
@PortalTest
class NotRightViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    PlanReader plans;

    @Autowired
    AutomaticMode automatic;

    @Autowired
    Screening screening;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatientWithChairSquats() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> {
            var today = LocalDate.now(Clinic.LONDON);
            episodes.open(new OpenEpisode(pat.patient(), today, DiagnosisClass.NON_SPECIFIC));
            screening.decide(new SetGate(pat.patient(), GateAction.OK, "Fine", null));
            Anyway.assign(programmes, chairSquats(today));
        });
    }

    private AssignProgramme chairSquats(LocalDate today) {
        var squat = new PlanItem(
                new ExerciseId("SLG3"),
                new Dose.Sets(3, 8, 0, 30, Side.BOTH_TOGETHER, null),
                new Schedule(new Frequency.DaysAWeek(7), 1));
        return new AssignProgramme(pat.patient(), Mode.GUIDED, "Stairs", today, List.of(squat));
    }

    @Test
    void tooHardOffersTheEasierOneAndThePlanShowsIt() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            tell(ComplaintReason.TOO_HARD, "");
            assertThat(text())
                    .contains("Both still count", "Your physio will see this when they open your plan", "Less for now");
            press("Do this one instead: Wall slide squat");

            assertThat(text())
                    .contains("You took instead: Wall slide squat, 2 sets of 8", "Nobody has answered yet")
                    .contains("Wall slide squat2 sets of 8")
                    .doesNotContain("Chair squat, light touch3 sets");
            navigate(MyExerciseView.class, Map.of("slug", "wall-slide-squat"));
            assertThat(text()).contains("Next, when you are ready: Chair squat, light touch");
        });
    }

    @Test
    void thePlanSaysWhereAnExerciseStandsAndWhoTakesTheNextStep() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text()).contains("Rung 3 of 6").contains("Before a step up, your physio looks at it.");
            toItsPage();
            assertThat(text())
                    .contains("Rung 3 of 6, from easy to hard. Next, when you are ready: Step-up. There is no hurry.");
        });
        var programme =
                clinic.as(anna, () -> plans.plansOf(pat.patient())).getFirst().id();
        clinic.as(
                anna,
                () -> automatic.switchTo(
                        new SwitchAutomatic(pat.patient(), programme, true, "Steady and likes it simple")));
        newTab();
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text())
                    .contains("Small steps up happen by themselves after good days; your physio set this up.");
        });
    }

    @Test
    void painIsMetWithTheWarningSignsAndLess() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            tell(ComplaintReason.HURTS, "In the left knee");

            assertThat(text())
                    .contains(
                            "You need not push through pain", "Warning signs", "My back has flared up", "Less for now")
                    .doesNotContain("Do this one instead");
        });
    }

    @Test
    void tooEasyRaisesNothing() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            tell(ComplaintReason.TOO_EASY, "");

            assertThat(text()).contains("Your physio sees your wish").doesNotContain("Less for now Less for now");
        });
        assertThat(clinic.as(pat.account(), () -> plans.plansOf(pat.patient()))
                        .getFirst()
                        .prescribed())
                .hasSize(1);
    }

    /** A page that is drawn anew for another form loses nothing of what is being typed. */
    @Test
    void whatIsBeingTypedStaysWhenAnotherFormOfThePageIsSent() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            unfold("Not right for me");
            group().setValue(ComplaintReason.TOO_HARD);
            $(TextArea.class)
                    .withCaption("In your own words, if you like")
                    .single()
                    .setValue("My left knee gives");
            unfold("Less for now");
            press("Ask less of me: Chair squat, light touch");

            assertThat(text()).contains("In your plan: 3 sets of 7");
            assertThat(group().getValue()).isEqualTo(ComplaintReason.TOO_HARD);
            assertThat(typed()).isEqualTo("My left knee gives");
            assertThat(opened()).as("only what holds unsent words is open").containsExactly("Not right for me");
        });
    }

    @Test
    void whatIsBeingSaidOfThePlanStaysWhenAnotherFormOfThePageIsSent() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            $(PainScaleField.class).single().setValue(2);
            press("Ask Anna for a change");
            $(TextArea.class).withCaption("In your own words").single().setValue("Fewer days");

            press("Send to Anna");
            assertThat(text()).contains("“Fewer days”");
            assertThat($(TextArea.class).withCaption("In your own words").exists())
                    .as("what was sent is not offered once more")
                    .isFalse();
            assertThat($(PainScaleField.class).single().getValue()).isEqualTo(2);
            assertThat(opened())
                    .as("only what holds unsent answers is open")
                    .singleElement()
                    .asString()
                    .startsWith("How safe do these movements feel?");

            press("Ask again");
            $(TextArea.class).withCaption("In your own words").single().setValue("Mornings suit better");
            press("Save");
            assertThat(text()).doesNotContain("How safe do these movements feel?");
            assertThat($(TextArea.class)
                            .withCaption("In your own words")
                            .single()
                            .getValue())
                    .isEqualTo("Mornings suit better");
        });
    }

    private List<String> opened() {
        return $(NativeDetails.class).all().stream()
                .filter(NativeDetails::isOpen)
                .map(one -> one.getSummary().getElement().getTextRecursively())
                .toList();
    }

    private String typed() {
        return $(TextArea.class)
                .withCaption("In your own words, if you like")
                .single()
                .getValue();
    }

    @Test
    void aReasonIsWanted() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            unfold("Not right for me");
            press("Tell my physio: Chair squat, light touch");

            assertThat(group().isInvalid()).isTrue();
            assertThat(text()).doesNotContain("Your physio will see this");
        });
    }

    @Test
    void thePhysioSeesItAnswersAndThePatientReadsTheAnswer() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            tell(ComplaintReason.HURTS, "In the left knee");
            navigate(PlanView.class);
            assertThat(text()).contains(": hurts. “In the left knee” Nobody has answered yet");
        });
        newTab();
        clinic.as(anna, () -> {
            UI.getCurrent().navigate(Paths.chart(pat.patient()));
            test($(PathLink.class).withText("Answer it").single()).click();
            assertThat($(PathLink.class).withText("Answer it").all())
                    .as("a way to where one is")
                    .isEmpty();
            assertThat(text())
                    .contains("Not right for the patient: Chair squat, light touch, hurts", "“In the left knee”");
            press("Send line: Chair squat, light touch");
            assertThat($(TextField.class)
                            .withCaption("Line to the patient")
                            .single()
                            .isInvalid())
                    .isTrue();
            test($(TextField.class).withCaption("Line to the patient").single()).setValue("Use a higher chair.");
            press("Send line: Chair squat, light touch");
            assertThat(text()).doesNotContain("Not right for the patient: ").contains("answered (1)");
        });
        newTab();
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text()).contains("Anna says: “Use a higher chair.”");
            navigate(MyExerciseView.class, Map.of("slug", "chair-squat-light-touch"));
            assertThat(text()).contains("Anna says: “Use a higher chair.”");
        });
    }

    @Test
    void thePhysiosLineStaysWhenAnotherComplaintIsAnswered() {
        clinic.as(pat.account(), () -> {
            toItsPage();
            tell(ComplaintReason.HURTS, "In the left knee");
            toItsPage();
            tell(ComplaintReason.TOO_HARD, "Too deep");
        });
        newTab();
        clinic.as(anna, () -> {
            UI.getCurrent().navigate(Paths.programme(pat.patient()));
            var lines = $(TextField.class).withCaption("Line to the patient").all();
            assertThat(lines).as("what hurts stands first").hasSize(2);
            lines.getLast().setValue("Use a higher chair.");
            press("Mark as seen: Chair squat, light touch");

            assertThat(text()).contains("“Too deep”", "answered (1)");
            assertThat($(TextField.class)
                            .withCaption("Line to the patient")
                            .single()
                            .getValue())
                    .isEqualTo("Use a higher chair.");
        });
    }

    /** Each person opens the portal by themself. */
    private void newTab() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        assertThat(UI.getCurrent()).isNotNull();
    }

    private void toItsPage() {
        navigate(MyExerciseView.class, Map.of("slug", "chair-squat-light-touch"));
    }

    private void tell(ComplaintReason why, String note) {
        unfold("Not right for me");
        group().setValue(why);
        test($(TextArea.class).withCaption("In your own words, if you like").single())
                .setValue(note);
        press("Tell my physio: Chair squat, light touch");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ComplaintReason> group() {
        return $(RadioButtonGroup.class)
                .withCaption("Why is it not right for you?")
                .single();
    }

    private void unfold(String summary) {
        var details = $(NativeDetails.class).all().stream()
                .filter(one -> one.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void press(String name) {
        var button = $(Button.class).all().stream()
                .filter(one -> name.equals(one.getAriaLabel().orElse(one.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name));
        test(button).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
