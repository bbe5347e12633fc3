package org.steadyback.programme.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.GateAction;
import org.steadyback.testing.Anyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a running programme is changed and ended at the screen. */
class ProgrammeChangeViewTest extends AtTheProgrammePage {

    @Autowired
    Drafts drafts;

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
            assertThat(text())
                    .contains(
                            "It was changed on",
                            "by Anna.",
                            "Nothing was saved",
                            "Indoor walking bouts: withdrawn (Anna)");

            press("Discard mine, show theirs");
            assertThat(text()).doesNotContain("It was changed on");
            assertThat(names()).containsExactly("Bird dog");
        });
    }

    @Test
    void joinsWhatTwoChanged() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            removeBehindTheScenes();
            press("Change dose: Bird dog");
            set("Sets", 4);
            press("Save changes");
            assertThat(text()).contains("Your own changes are still here").doesNotContain("You both changed this");

            press("Join both");
            assertThat(text()).contains("Both are joined");
            goOn("Enough for this test");
            press("Save changes");
            assertThat(names()).containsExactly("Bird dog");
            assertThat(sets()).containsExactly(4);
        });
    }

    @Test
    void whereBothChangedTheSameOneChooses() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            removeBehindTheScenes();
            press("Change dose: Indoor walking bouts");
            set("Minutes", 7);
            press("Save changes");
            press("Join both");
            assertThat(text()).contains("Please choose where you both changed the same.");

            choose("You both changed this: Indoor walking bouts", false);
            press("Join both");
            goOn("Enough for this test");
            press("Save changes");
            assertThat(names()).containsExactly("Bird dog", "Indoor walking bouts");
        });
    }

    @Test
    void aLineMadeHarderThatWasWithdrawnMeanwhileIsRefusedAndOneChooses() {
        running("indoor walking", "Indoor walking bouts", "bridge", "Bridge");
        clinic.as(anna, () -> {
            open();
            press("Harder: Bridge");
            removeBehindTheScenes();
            press("Save changes");
            assertThat(text()).contains("Nothing was saved", "Bridge: withdrawn (Anna)");
            assertThat(names()).as("saved").containsExactly("Indoor walking bouts");
            press("Join both");
            assertThat(text()).contains("Please choose where you both changed the same.");

            choose("You both changed this: Bridge", false);
            press("Join both");
            assertThat(text())
                    .contains("Both are joined", "Bridge: withdrawn (Anna). You chose yours: Bridge with march, ");
            assertThat(lines()).containsExactly("Indoor walking bouts", "Bridge with march");
            goOn("Enough for this test");
            press("Save changes");
            assertThat(names()).containsExactly("Indoor walking bouts", "Bridge with march");
        });
    }

    @Test
    void aLineMadeHarderGoesWhereTheOthersWithdrawalIsChosen() {
        running("indoor walking", "Indoor walking bouts", "bridge", "Bridge");
        clinic.as(anna, () -> {
            open();
            press("Harder: Bridge");
            removeBehindTheScenes();
            press("Save changes");
            choose("You both changed this: Bridge", true);
            press("Join both");

            assertThat(text()).contains("Bridge: withdrawn (Anna). You chose theirs: withdrawn.");
            assertThat(lines()).containsExactly("Indoor walking bouts");
        });
    }

    /** What a step up a ladder took the place of is there to go back to, whatever lies between. */
    @Test
    void backOnTheRungThatRunsItsDoseIsAsItWas() {
        running("indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            press("Change dose: Indoor walking bouts");
            set("Minutes", 3);
            goOn("Enough for this test");
            press("Save changes");
            open();
            press("Harder: Indoor walking bouts");
            assertThat(text()).contains("Instead of Indoor walking bouts: 3 min →");

            away();
            open();
            assertThat(text()).contains("This is your draft of", "Instead of Indoor walking bouts: 3 min →");
            press("Easier: " + lines().getFirst());

            assertThat(lines()).containsExactly("Indoor walking bouts");
            assertThat($(PlanLine.class).single().draft().dose()).isEqualTo(new Dose.Minutes(3));
            assertThat($(PlanLine.class).single().draft().prescription()).isPresent();
            assertThat(text()).doesNotContain("Instead of Indoor walking bouts");
        });
    }

    /** Gone back to after both were joined, it is what the programme asks by now. */
    @Test
    void backOnARungThatAnotherChangedMeanwhileItsDoseIsTheirs() {
        running("indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            press("Harder: Indoor walking bouts");
            var running = saved().orElseThrow();
            var line = DraftLine.of(running.newest().getFirst());
            Anyway.change(
                    programmes,
                    new ChangeProgramme(
                            pat,
                            running.programme().id(),
                            running.version(),
                            null,
                            running.programme().mode(),
                            running.programme().goal(),
                            List.of(line.with(new Dose.Minutes(2), line.schedule())
                                    .change())));
            press("Save changes");
            choose("You both changed this: Indoor walking bouts", false);
            press("Join both");
            press("Easier: " + lines().getFirst());

            assertThat($(PlanLine.class).single().draft().dose()).isEqualTo(new Dose.Minutes(2));
            goOn("Enough for this test");
            press("Save changes");
            assertThat(names()).containsExactly("Indoor walking bouts");
        });
    }

    @Test
    void aPlanThatIsHalfWrittenIsThereTheNextTime() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            press("Up: Indoor walking bouts");
            press("Change dose: Bird dog");
            set("Sets", 4);
            find("bridge");
            press("Add Bridge");
            goal().setValue("Lift the dog");

            away();
            open();
            assertThat(text()).contains("This is your draft of");
            assertThat(goal().getValue()).isEqualTo("Lift the dog");
            assertThat(lines()).containsExactly("Indoor walking bouts", "Bird dog", "Bridge");
            assertThat(text()).contains("4 sets of");

            press("Discard draft");
            assertThat(lines()).containsExactly("Bird dog", "Indoor walking bouts");
            assertThat(goal().getValue()).isEmpty();
            press("Bring it back");
            goOn("Enough for this test");
            press("Save changes");
            assertThat(names()).containsExactly("Indoor walking bouts", "Bird dog", "Bridge");
            away();
            open();
            assertThat(text()).doesNotContain("This is your draft of");
        });
    }

    @Test
    void aNewPlanThatIsHalfWrittenIsThereTheNextTimeWithItsReasons() {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            find("bird dog");
            press("Add Bird dog");
            goOn("Lifts at work already");

            away();
            open();
            assertThat(lines()).containsExactly("Bird dog");
            press("Assign programme");
            assertThat(names()).containsExactly("Bird dog");
        });
    }

    @Test
    void aDraftFromBeforeAnothersChangeShowsItAtOnce() {
        running("bird dog", "Bird dog", "indoor walking", "Indoor walking bouts");
        clinic.as(anna, () -> {
            open();
            press("Change dose: Bird dog");
            set("Sets", 4);
            var kept = drafts.find(new DraftKey(DraftKind.PROGRAMME, pat)).orElseThrow();
            away();
            removeBehindTheScenes();
            // the other hand is another account's: it drops its own draft, and not this one
            drafts.keep(new DraftKey(DraftKind.PROGRAMME, pat), kept.content(), null);
            open();

            assertThat(text())
                    .contains(
                            "This is your draft of",
                            "The programme has changed since you began",
                            "Indoor walking bouts: withdrawn (Anna)");
            assertThat(text().indexOf("has changed since you began"))
                    .as("above the lines it is about")
                    .isLessThan(text().indexOf("Bird dog"));
            assertThat(lines()).containsExactly("Bird dog", "Indoor walking bouts");
            press("Join both");
            assertThat(lines()).containsExactly("Bird dog");
            goOn("Enough for this test");
            press("Save changes");
            assertThat(sets()).containsExactly(4);
        });
    }

    private List<Integer> sets() {
        return saved().orElseThrow().newest().stream()
                .map(asked -> ((Dose.Sets) asked.asked().dose()).sets())
                .toList();
    }

    private TextArea goal() {
        return $(TextArea.class).withCaption("Goal, in the patient's words").single();
    }

    private List<String> lines() {
        return $(PlanLine.class).all().stream()
                .map(line -> line.draft().card().name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, boolean theirs) {
        ((RadioButtonGroup<Boolean>)
                        $(RadioButtonGroup.class).withCaption(caption).single())
                .setValue(theirs);
    }

    private void away() {
        UI.getCurrent().navigate("clinic");
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
