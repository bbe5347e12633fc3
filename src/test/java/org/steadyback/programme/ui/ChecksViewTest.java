package org.steadyback.programme.ui;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.check.Check;
import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;

/** The checks while a plan is built: said at once, settled by a change, overridden with a reason that is kept. */
class ChecksViewTest extends AtTheProgrammePage {

    @BeforeEach
    void screened() {
        gate(GateAction.OK);
    }

    @Test
    void saysAtOnceWhatStandsOutAndNoMoreOnceItIsSettled() {
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("Nothing stands out in this plan.");
            add("bridge", "Bridge");
            assertThat(text())
                    .contains("2 things to look at.", "No fitness exercise", "All of it is holding the middle.");

            add("indoor walking", "Indoor walking bouts");
            assertThat(text()).contains("1 thing to look at.").doesNotContain("No fitness exercise");
            add("small knee rocks", "Small knee rocks");
            assertThat(text()).contains("Nothing stands out in this plan.");
        });
    }

    @Test
    void saysWhyAndWhereThatComesFrom() {
        clinic.as(anna, () -> {
            open();
            add("bridge", "Bridge");
            unfold("Why: no fitness exercise");

            assertThat(text()).contains(Check.NO_FITNESS.why(), "Source: S13");
        });
    }

    @Test
    void savesNothingUntilEachWarningIsSettledOrHasItsReason() {
        clinic.as(anna, () -> {
            open();
            add("bridge", "Bridge");
            press("Assign programme");
            assertThat(saved()).isEmpty();
            assertThat(text()).contains("Nothing was saved", "2 things want a change of the plan, or your reason");
            assertThat(reason("no fitness exercise").isInvalid()).isTrue();

            give("no fitness exercise", "Walks an hour a day to work");
            assertThat(text()).contains("1 thing to look at, 1 with a reason.", "Goes on with a reason");
            press("Assign programme");
            assertThat(saved()).isEmpty();
            assertThat(text()).contains("One thing wants a change of the plan, or your reason");

            give("one direction only", "Extension first, the rest next week");
            press("Assign programme");
            assertThat(saved().orElseThrow().overrides())
                    .extracting(one ->
                            one.check() + " " + one.reason() + " " + one.made().by())
                    .containsExactlyInAnyOrder(
                            "NO_FITNESS Walks an hour a day to work Anna",
                            "ONE_DIRECTION Extension first, the rest next week Anna");
            unfold("Programme from ");
            assertThat(text()).contains("Gone on with a reason", "Walks an hour a day to work");
        });
    }

    @Test
    void aReasonOnceKeptCountsForTheSameAtTheNextChange() {
        running("bridge", "Bridge");
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("Nothing more to look at, 2 with a reason.", "Anna went on with a reason");
            press("Change dose: Bridge");
            set("Repetitions", 9);
            press("Save changes");

            assertThat(saved().orElseThrow().newest().getFirst().asked().dose().amount())
                    .isEqualTo(9);
        });
    }

    @Test
    void aReasonForLessIsAskedAboutAgain() {
        clinic.as(anna, () -> {
            open();
            add("indoor walking", "Indoor walking bouts");
            press("Change dose: Indoor walking bouts");
            set("Minutes", 22);
            press("Override: a long bout");
            give("a long bout", "Likes to walk");
            assertThat(text()).contains("Nothing more to look at, 1 with a reason.");
            set("Minutes", 24);
            assertThat(text()).contains("1 thing to look at.");

            press("My reason still holds: a long bout");
            assertThat(text()).contains("Nothing more to look at, 1 with a reason.");
            press("Assign programme");
            assertThat(saved().orElseThrow().overrides())
                    .singleElement()
                    .satisfies(one -> assertThat(one.inWords(Map.of())).contains("about 24 min"));
        });
    }

    @Test
    void aReasonTakenBackCountsNoMore() {
        clinic.as(anna, () -> {
            open();
            add("bridge", "Bridge");
            press("Override: no fitness exercise");
            give("no fitness exercise", "Walks to work");
            give("no fitness exercise", "");
            assertThat(text()).contains("2 things to look at.");
            assertThat($(Button.class).withText("My reason still holds").exists())
                    .isFalse();
        });
    }

    @Test
    void aPreferenceWithItsReasonAndAnEndWithinTwoWeeksSettleIt() {
        clinic.as(anna, () -> {
            open();
            add("bridge", "Bridge");
            test($(DatePicker.class).withCaption("Planned until").single()).setValue(today.plusDays(14));
            assertThat(text()).contains("Planned for 15 days");
            test($(DatePicker.class).withCaption("Planned until").single()).setValue(today.plusDays(13));
            assertThat(text()).contains("1 thing to look at.");
            test($(Select.class).withCaption("Directional preference").single()).selectItem("bending back");
            press("Assign programme");
            assertThat(text()).contains("Please mend the marked fields");
            test($(TextField.class).withCaption("How it was found").single()).setValue("Back bends centralise");
            assertThat(text()).contains("Nothing stands out in this plan.");
            press("Assign programme");

            var outlook = saved().orElseThrow().outlook();
            var preference = java.util.Objects.requireNonNull(outlook.preference());
            assertThat(outlook.plannedUntil()).isEqualTo(today.plusDays(13));
            assertThat(preference.because()).isEqualTo("Back bends centralise");
        });
    }

    @Test
    void saysWhatIsLeftOutForThisPatientAndWhyAndShowsItOnDemand() {
        gate(GateAction.SUPERVISED_ONLY);
        clinic.as(anna, () -> {
            open();
            find("rowing machine");
            assertThat(text()).contains("1 left out because of acute sciatica.", "Nothing fits.");
            assertThat($(Button.class).withText("Add").exists()).isFalse();

            press("Show them");
            assertThat(text()).contains("Left out for this patient unless you override it.", "1 exercise fits.");
            press("Add Rowing machine");
            press("Assign programme");
            assertThat(saved()).isEmpty();
            assertThat(text()).contains("give your reason for picking it");
            press("Hide them");
            assertThat(text()).contains("Nothing fits.");
        });
    }

    private void add(String words, String name) {
        find(words);
        press("Add " + name);
    }

    private void give(String check, String words) {
        test(reason(check)).setValue(words);
    }

    private TextField reason(String check) {
        return $(TextField.class).withCaption("Your reason: " + check).single();
    }
}
