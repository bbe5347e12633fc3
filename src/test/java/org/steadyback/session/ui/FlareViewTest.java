package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Answer;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PainScaleField;

import static org.assertj.core.api.Assertions.assertThat;

/** From the button to the return, on the patient's page and on the physio's. */
@PortalTest
class FlareViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

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
            assertThat(text()).contains("Please stop exercising. Ring now if");
            press("Yes: show me what to do");
            assertThat(text()).contains("Please do this first", "go to an emergency department now", "999");
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
            assertThat(text()).contains("Please do this first", "Please do no more exercises");
        });
        clinic.as(pat.account(), () -> {
            navigate(TodayView.class);
            assertThat(text()).contains("No exercises for now");
        });
    }

    private void tick(String label) {
        $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    @SuppressWarnings("unchecked")
    private void answerNo() {
        $(RadioButtonGroup.class).single().setValue(Answer.NO);
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
