package org.steadyback.programme.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-01 as a physio does it, by words and clicks. */
class ProgrammeViewTest extends AtTheProgrammePage {

    @Test
    void assignsByClicking() {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            find("bird dog");
            press("Add Bird dog");
            press("Change dose: Bird dog");
            set("Sets", 3);
            set("Repetitions", 6);
            set("Days a week", 4);
            test($(TextArea.class).withCaption("Goal, in the patient's words").single())
                    .setValue("Carry the shopping");
            goOn("One to begin with");
            press("Assign programme");

            var open = saved().orElseThrow();
            assertThat(open.programme().goal()).isEqualTo("Carry the shopping");
            var asked = open.newest().getFirst();
            assertThat(asked.card().name()).isEqualTo("Bird dog");
            assertThat(asked.asked().dose())
                    .isInstanceOfSatisfying(
                            Dose.Sets.class,
                            dose -> assertThat(List.of(dose.sets(), dose.reps()))
                                    .containsExactly(3, 6));
            assertThat(asked.asked().schedule().frequency().daysPerWeek()).isEqualTo(4);
            assertThat(asked.asked().validFrom()).isEqualTo(today);
            assertThat(text()).contains("Runs since", "Assigned by Anna");
            assertThat($(TextField.class)
                            .withCaption("Search the library")
                            .single()
                            .getValue())
                    .isEmpty();
        });
    }

    @Test
    void showsMinutesWhileBuilding() {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("0 min", "0 exercises");
            find("indoor walking");
            press("Add Indoor walking bouts");
            press("Change dose: Indoor walking bouts");
            set("Minutes", 12);
            set("Times a day", 2);

            assertThat(text()).contains("24 min", "1 exercise");
            assertThat(warnsOfALongBout()).isFalse();
            set("Minutes", 25);
            assertThat(text()).contains("50 min");
            assertThat(warnsOfALongBout()).isTrue();
        });
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndSavesNothing() {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            find("bird dog");
            press("Add Bird dog");
            press("Change dose: Bird dog");
            number("Sets").setValue(-2);
            press("Assign programme");

            assertThat(number("Sets").isInvalid()).isTrue();
            assertThat(number("Repetitions").isInvalid()).isFalse();
            assertThat(text()).contains("Please mend the marked fields");
            assertThat(saved()).isEmpty();
        });
    }

    @Test
    void narrowsTheLibraryDown() {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            find("bridge");
            assertThat(text()).contains("7 exercises fit.");
            unfold("Narrow down");
            test($(Select.class).withCaption("Level").single()).selectItem("5, advanced");

            assertThat(text()).contains("exercise fits.").doesNotContain("7 exercises fit.");
        });
    }

    @Test
    void asksForTheSafetyDecisionFirst() {
        clinic.as(anna, () -> {
            open();

            assertThat($(H2.class).withText("No programme yet").exists()).isTrue();
            assertThat(text()).contains("Not screened yet", "Decide what this patient may do");
            assertThat($(Button.class).withText("Assign programme").exists()).isFalse();
        });
    }

    @Test
    void saysThatAPlanIsHeldWhileTheGateIsClosed() {
        gate(GateAction.SAME_DAY);
        clinic.as(anna, () -> {
            open();

            // a plan can be prepared, and is held
            assertThat(text())
                    .contains(
                            "Doctor or urgent care today",
                            "The programme is held",
                            "You can prepare and save a plan now; nothing of it is offered");
        });
    }

    @Test
    void asksForAReasonWhereTheLibraryAdvisesCautionAndTakesIt() {
        gate(GateAction.SUPERVISED_ONLY);
        clinic.as(anna, () -> {
            open();
            find("double knee");
            press("Add Double knee to chest");
            press("Assign programme");
            assertThat(text()).contains("Nothing was saved", "give your reason for picking it");
            assertThat(saved()).isEmpty();

            test($(TextField.class)
                            .withCaption("Your reason for picking Double knee to chest")
                            .single())
                    .setValue("Eases his leg pain when tested");
            goOn("One to begin with");
            press("Assign programme");

            assertThat(saved().orElseThrow().entries().getFirst().inWords())
                    .isEqualTo("assigned, with caution: Eases his leg pain when tested");
        });
    }
}
