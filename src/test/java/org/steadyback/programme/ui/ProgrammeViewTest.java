package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.PersonDetails;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DiagnosisClass;
import org.steadyback.programme.Episodes;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.TakeIn;
import org.steadyback.programme.TakeInPatient;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-01 as a physio does it, by words and clicks. */
@PortalTest
class ProgrammeViewTest extends SpringBrowserlessTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeReader reader;

    @Autowired
    Screening screening;

    AccountId anna;
    PatientId pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPatientInCare() {
        anna = clinic.physio("Anna");
        var person = new PersonDetails("Pat", LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        var command =
                new TakeInPatient(person, Optional.empty(), today, DiagnosisClass.NON_SPECIFIC, List.<AccountId>of());
        pat = ((TakeIn.TakenIn) clinic.as(anna, () -> episodes.takeIn(command))).patient();
    }

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
            assertThat(warnsOfALongPlan()).isFalse();
            set("Minutes", 25);
            assertThat(text()).contains("50 min");
            assertThat(warnsOfALongPlan()).isTrue();
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
            press("Assign programme");

            assertThat(names()).containsExactly("Bridge");
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
    void offersNoStartWhileTheGateIsClosed() {
        gate(GateAction.SAME_DAY);
        clinic.as(anna, () -> {
            open();

            assertThat(text()).contains("Doctor or urgent care today", "No programme yet");
            assertThat($(Button.class).withText("Assign programme").exists()).isFalse();
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
            press("Assign programme");

            assertThat(saved().orElseThrow().entries().getFirst().decision())
                    .isEqualTo("assigned, with caution: Eases his leg pain when tested");
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
            assertThat(text()).contains("withdrawn by physio");
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

    private void gate(GateAction action) {
        clinic.as(anna, () -> screening.decide(new SetGate(pat, action, "As examined", null)));
    }

    private void running(String... wordsAndNames) {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            for (int i = 0; i < wordsAndNames.length; i += 2) {
                find(wordsAndNames[i]);
                press("Add " + wordsAndNames[i + 1]);
            }
            press("Assign programme");
        });
    }

    private void removeBehindTheScenes() {
        var open = saved().orElseThrow();
        var first = open.newest().getFirst();
        var line = DraftLine.of(first);
        programmes.change(new org.steadyback.programme.ChangeProgramme(
                pat,
                open.programme().id(),
                open.version(),
                null,
                open.programme().mode(),
                open.programme().goal(),
                List.<ItemChange>of(line.change())));
    }

    private void open() {
        navigate(ProgrammeView.class, Map.of("patientId", pat.toString()));
    }

    private void find(String words) {
        test($(TextField.class).withCaption("Search the library").single()).setValue(words);
    }

    private void press(String name) {
        test(button(name)).click();
    }

    /** By its word, or by what a screen reader says. */
    private Button button(String name) {
        return $(Button.class).all().stream()
                .filter(button -> name.equals(button.getAriaLabel().orElse(button.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name));
    }

    private IntegerField number(String label) {
        return $(IntegerField.class).withCaption(label).single();
    }

    private void set(String label, int value) {
        test(number(label)).setValue(value);
    }

    private Optional<ProgrammeHistory> saved() {
        return reader.draftFor(pat).open();
    }

    private boolean warnsOfALongPlan() {
        return $(Paragraph.class)
                .withTextContaining("people do less of longer plans")
                .exists();
    }

    private List<String> names() {
        return saved().orElseThrow().newest().stream()
                .map(asked -> asked.card().name())
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
