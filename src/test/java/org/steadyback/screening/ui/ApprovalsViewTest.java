package org.steadyback.screening.ui;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exercises let through one by one, as a physio does it. */
@PortalTest
class ApprovalsViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Screening screening;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void onlyHandPicked() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        clinic.as(
                anna,
                () -> screening.decide(
                        new SetGate(pat.patient(), GateAction.SUPERVISED_ONLY, "Acute sciatica on the left", null)));
    }

    @Test
    void findsLetsThroughAndTakesBackEachWithAReason() {
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("Only hand-picked exercises", "Nothing of the programme waits for a word.");
            test($(TextField.class).withCaption("Exercise").single()).setValue("bridge");
            press("Find");
            press("Let through: Bridge");
            assertThat(screening.safetyOf(pat.patient()).approved()).isEmpty();

            reasonOf("Let through: Bridge").setValue("Tried together");
            press("Let through: Bridge");
            assertThat(screening.safetyOf(pat.patient()).approved()).containsExactly(new ExerciseId("SBR2"));
            assertThat(text()).contains("Let through by Anna", "Tried together", "(not in the programme)");

            reasonOf("Take back: Bridge").setValue("The leg pain moved down");
            press("Take back: Bridge");
            assertThat(screening.safetyOf(pat.patient()).approved()).isEmpty();
            assertThat(text()).contains("Decided so far", "The leg pain moved down", "Tried together");
        });
    }

    @Test
    void aForeignPatientIsNotFound() {
        clinic.as(clinic.physio("Ben"), () -> assertThatThrownBy(this::open).hasMessageContaining("unexpected class"));
    }

    private void open() {
        navigate(ApprovalsView.class, Map.of("patientId", pat.patient().toString()));
    }

    private void press(String button) {
        test(button(button)).click();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().equals(words)
                        || one.getAriaLabel().filter(words::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The field beside the button. */
    private TextField reasonOf(String words) {
        return button(words)
                .getParent()
                .orElseThrow()
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
