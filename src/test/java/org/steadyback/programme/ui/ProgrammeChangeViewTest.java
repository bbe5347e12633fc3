package org.steadyback.programme.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a running programme is changed and ended at the screen. */
class ProgrammeChangeViewTest extends AtTheProgrammePage {

    @Test
    void stepsUpAndDownTheFamilyInOneClick() {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            find("buttock squeeze");
            press("Add Buttock squeeze");
            assertThat(button("Easier: Buttock squeeze").isEnabled()).isFalse();
            press("Harder: Buttock squeeze");
            press("Harder: Bridge");
            press("Easier: Bridge with march");
            goOn("One to begin with");
            press("Assign programme");

            assertThat(names()).containsExactly("Bridge");
        });
    }

    @Test
    void changesMovesAndWithdrawsAndShowsWhatWasAskedBefore() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            press("Up: Indoor walking bouts");
            press("Remove: Bird dog");
            press("Save changes");

            assertThat(names()).containsExactly("Indoor walking bouts");
            unfold("Programme from ");
            assertThat(text()).contains("withdrawn by physio");
            unfold("What was asked on a day");
            test($(DatePicker.class).withCaption("Asked on").single()).setValue(today.minusDays(1));
            assertThat(text()).contains("Nothing was asked on");
        });
    }

    @Test
    void tellsWhenSomebodyElseSavedMeanwhile() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            removeBehindTheScenes();
            press("Remove: Bird dog");
            press("Save changes");
            assertThat(text()).contains("Anna saved a change on", "Nothing was saved");

            press("Show the programme as it is now");
            assertThat(text()).doesNotContain("saved a change on");
            assertThat(names()).containsExactly("Bird dog");
        });
    }

    @Test
    void endsWithAReason() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            press("End programme");
            assertThat(saved()).isPresent();
            test($(TextField.class).withCaption("Why it ends").single()).setValue("Goal reached");
            press("End programme");

            assertThat(saved()).isEmpty();
            assertThat(text()).contains("Goal reached");
        });
    }

    @Test
    void aForeignPatientIsNotFound() {
        var ben = clinic.physio("Ben");
        clinic.as(ben, () -> {
            assertThatThrownBy(this::open).hasMessageContaining("unexpected class");
            assertThat(text()).doesNotContain("Pat");
        });
    }
}
