package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.Clinics;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.AlertReceipt;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.ClearAlerts;
import org.steadyback.screening.Clearances;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offers;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.Stops;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.ToldSigns;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.shell.StateLines;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The safety decision as a physio makes it. */
@PortalTest
class GateViewTest extends AtTheScreen {

    @Autowired
    Stops stops;

    @Autowired
    Clinic clinic;

    @Autowired
    Screening screening;

    @Autowired
    Offers offers;

    @Autowired
    Clinics clinics;

    @Autowired
    Clearings clearings;

    @Autowired
    Screens screens;

    @Autowired
    Clearances clearances;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Drafts drafts;

    @Autowired
    Clock clock;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void decidesWithAReasonAndShowsIt() {
        clinic.as(anna, () -> {
            open();
            assertThat($(H2.class).withText("Not screened yet").exists()).isTrue();
            choose(GateAction.SUPERVISED_ONLY);
            test(why()).setValue("Acute sciatica on the left");
            press();

            assertThat(text()).contains("Only hand-picked exercises", "Acute sciatica on the left", "Anna");
            assertThat(now().action()).isEqualTo(GateAction.SUPERVISED_ONLY);
        });
    }

    @Test
    void aHoldHasADayOnWhichItOpens() {
        var today = LocalDate.now(Clinic.LONDON);
        clinic.as(anna, () -> {
            open();
            assertThat($(DatePicker.class).withCaption("The programme opens on").exists())
                    .isFalse();
            choose(GateAction.STAY_ACTIVE);
            test(why()).setValue("Pain since yesterday");
            var day = $(DatePicker.class).withCaption("The programme opens on").single();
            day.setValue(today.minusDays(1));
            press();
            assertThat(day.isInvalid()).isTrue();
            assertThat(screening.gateOf(pat.patient())).isEmpty();

            day.setValue(today.plusDays(2));
            press();
            assertThat(now().opensOn()).isEqualTo(today.plusDays(2));
        });
    }

    @Test
    void savesNothingWithoutChoiceOrReason() {
        clinic.as(anna, () -> {
            open();
            press();

            assertThat(why().isInvalid()).isTrue();
            assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
            assertThat(screening.gateOf(pat.patient())).isEmpty();
        });
    }

    @Test
    void anOpenEmergencyIsClearedAndNotDecided() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();

            assertThat(text())
                    .contains(
                            "Emergency care now. Everything is stopped since",
                            "Nobody has taken this alert; Anna answers for it.",
                            "Cannot be cleared yet: who saw or spoke with them, how, when, what was found for each sign, what was advised, what they may do.");
            assertThat($(Button.class).withText("Save decision").exists()).isFalse();
            assertThat($(RadioButtonGroup.class).all())
                    .as("nothing is preset")
                    .allSatisfy(group ->
                            assertThat(((RadioButtonGroup<?>) group).isEmpty()).isTrue());
            assertThat(receipt()).as("opening is not taking").isEmpty();

            assertThat(head())
                    .startsWith("Stopped for safetyEmergency care now")
                    .contains("nobody has taken it yet");
            test($(Button.class).withText("Take this alert").single()).click();
            assertThat(text()).contains("Taken by Anna");
            assertThat(head()).as("the head of the chart goes with it").doesNotContain("nobody has taken it yet");
            assertThat(receipt()).isPresent();

            fill();
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(text())
                    .contains(
                            "Clear to exercise",
                            "Holds once the whole screen is answered",
                            "Cleared so far",
                            "Bladder scan normal, saddle feeling normal.",
                            "Anna cleared it. From then on: Clear to exercise.");
            assertThat($(Button.class).withText("Save decision").exists()).isTrue();
            assertThat(head()).doesNotContain("Stopped for safety");
        });
    }

    private String head() {
        return $(StateLines.class).single().getElement().getTextRecursively();
    }

    @Test
    void okClearsNothingAndSaysWhatIsMissing() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            findings().forEach(field -> field.setValue("ok"));
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(text()).contains("Cannot be cleared yet: what was found for each sign.");
            assertThat(findings())
                    .allSatisfy(field -> assertThat(field.isInvalid()).isTrue());
            assertThat(screening.safetyOf(pat.patient()).stops()).isTrue();
        });
    }

    @Test
    void aPageOpenedBeforeANewerEmergencyClosesNothingAndKeepsWhatWasTyped() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
        });
        emergency(Step.V2);
        clinic.as(anna, () -> {
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(text())
                    .contains(
                            "Nothing was cleared",
                            "Something newer came in while this page was open: Chest pain, or breathless at rest: yes. It came on ",
                            "What you typed is kept as a draft; who, how, when, what was answered and what they may do are to be said anew.")
                    .contains("Clear the emergency: only after");
            assertThat($(com.vaadin.flow.component.html.Div.class)
                            .withClassName("sticky-bar")
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .as("at the button")
                    .contains(
                            "Nothing was cleared",
                            "Something newer came in while this page was open: Chest pain, or breathless at rest: yes. It came on ");
            assertThat(drafts.find(clearance())).as("kept as a draft").isPresent();
            assertThat(findings().stream().map(TextArea::getValue).toList())
                    .containsExactlyInAnyOrder("Bladder scan normal, saddle feeling normal.", "");
            assertThat(screening.safetyOf(pat.patient()).stops()).isTrue();
            assertThat(clearances.overview(pat.patient()).open()).hasSize(2);
        });
    }

    /** What was ticked for a milder sign is said of nothing graver: in the tab where it was refused as in any other. */
    @Test
    void afterARefusedStaleClearanceOnlyWordsAreLeft() {
        legNumb();
        clinic.as(anna, () -> {
            open();
            fill();
        });
        emergency(Step.V2);
        clinic.as(anna, () -> {
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertOnlyWordsAreLeft();
            assertThat(text())
                    .as("what the refused page shows besides is of now, too")
                    .containsSubsequence("Decisions so far", GateWords.title(GateAction.EMERGENCY));
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();
            assertThat(clearances.overview(pat.patient()).open())
                    .as("pressed again")
                    .hasSize(2);

            away();
            open();
            assertThat(text()).contains("This is your draft of");
            assertOnlyWordsAreLeft();
            test($(Button.class).withText("Discard draft").single()).click();
            assertThat($(TextArea.class)
                            .withCaption("What was advised")
                            .single()
                            .getValue())
                    .isEmpty();
        });
    }

    /** What was found of a sign that is closed by now stays to be read, and is a finding of nothing that is open. */
    @Test
    void whereAnotherHasClearedItAndANewerCameOnlyWordsAreLeft() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
        });
        clinic.as(anna, () -> clearings.clear(pat.patient(), GateAction.OK));
        emergency(Step.V2);
        clinic.as(anna, () -> {
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(text())
                    .contains("Written before, for what is not open any more or came again: “Bladder scan normal");
            assertOnlyWordsAreLeft();
        });
    }

    private void assertOnlyWordsAreLeft() {
        assertThat($(RadioButtonGroup.class).all())
                .as("nothing is preset")
                .isNotEmpty()
                .allSatisfy(group ->
                        assertThat(((RadioButtonGroup<?>) group).isEmpty()).isTrue());
        assertThat($(DatePicker.class).withCaption("When: day").single().isEmpty())
                .isTrue();
        assertThat($(TextField.class).withCaption("When: time").single().getValue())
                .isEmpty();
        assertThat($(TextArea.class).withCaption("What was advised").single().getValue())
                .isEqualTo("Come back at once if it changes.");
        assertThat(text()).contains("Cannot be cleared yet: who saw or spoke with them, how, when");
    }

    @Test
    void nobodyYetKeepsANoteAndClearsNothing() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            test($(Button.class).withText("Note a call, stays stopped").single())
                    .click();
            $(TextArea.class)
                    .withCaption("The call, or why nobody was reached")
                    .single()
                    .setValue("Rang twice, no answer.");
            test($(Button.class).withText("Note a call, stays stopped").single())
                    .click();

            assertThat(text()).contains("Note by Anna: Rang twice, no answer.", "Take this alert");
            assertThat(clearances.overview(pat.patient()).open()).hasSize(1);
        });
    }

    /** What happened is read anew with each call that is noted; what is being written elsewhere on the page is not taken away. */
    @Test
    void wordsForAnAnswerToSettleStayWhileACallIsNoted() {
        clinic.as(anna, () -> {
            var interview = screens.sit(pat.patient(), ScreenKind.FIRST).interview();
            screens.take(new TakeScreen(
                    pat.patient(), ScreenKind.FIRST, Replies.to(interview, Map.of(Step.OSTEOPOROSIS, "NOT_SURE"))));
        });
        legNumb();
        clinic.as(anna, () -> {
            open();
            $(TextField.class).withCaption("How you know").single().setValue("Bone scan of 2024");
            test($(Button.class).withText("Note a call, stays stopped").single())
                    .click();
            $(TextArea.class)
                    .withCaption("The call, or why nobody was reached")
                    .single()
                    .setValue("Rang twice, no answer.");
            test($(Button.class).withText("Note a call, stays stopped").single())
                    .click();

            assertThat(text()).contains("Rang twice, no answer.");
            assertThat($(TextField.class).withCaption("How you know").single().getValue())
                    .isEqualTo("Bone scan of 2024");
        });
    }

    /** Cleared in another tab meanwhile: whatever is pressed here says so, by whom, and nothing throws. */
    @Test
    void whateverIsPressedOnAClosedAlertSaysWhoClearedIt() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            clearings.clear(pat.patient(), GateAction.OK);
            test($(Button.class).withText("Take this alert").single()).click();

            assertThat(said()).contains("Anna has cleared this already, on ", "There is nothing left to take.");
            assertThat(text()).contains("Cleared so far").doesNotContain("Take this alert");
        });
        emergency(Step.V2);
        clinic.as(anna, () -> {
            open();
            test($(Button.class).withText("Note a call, stays stopped").single())
                    .click();
            $(TextArea.class)
                    .withCaption("The call, or why nobody was reached")
                    .single()
                    .setValue("Rang twice, no answer.");
            clearings.clear(pat.patient(), GateAction.OK);
            test($(Button.class).withText("Note a call, stays stopped").single())
                    .click();

            assertThat(said()).contains("Note kept. Anna has cleared this already, on ");
            assertThat(text()).contains("Note by Anna: Rang twice, no answer.").doesNotContain("Everything is stopped");
        });
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            clearings.clear(pat.patient(), GateAction.OK);
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(said()).contains("Anna has cleared this already, on ", "Nothing of yours went into the record.");
        });
        emergency(Step.C2);
        clinic.as(anna, () -> {
            com.vaadin.flow.component.UI.getCurrent().navigate(org.steadyback.uikit.Paths.ALERTS);
            clearings.clear(pat.patient(), GateAction.OK);
            test($(Button.class).withText("Take this alert").single()).click();

            assertThat(said()).contains("Pat: Anna has cleared this already, on ");
        });
    }

    /** What a refused message says; all that are open. */
    private String said() {
        return $(com.vaadin.flow.component.notification.Notification.class).all().stream()
                .map(one -> one.getElement().getTextRecursively())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    @Test
    void aWrongTimeIsRedWhereItIsWrong() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            var day = $(DatePicker.class).withCaption("When: day").single();
            var time = $(TextField.class).withCaption("When: time").single();
            var now = clock.instant().atZone(Clinic.LONDON);
            day.setValue(null);
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();
            assertThat(day.isInvalid()).as("no day").isTrue();
            assertThat(day.getErrorMessage()).isEqualTo("Please choose the day");
            assertThat(time.isInvalid()).isFalse();

            day.setValue(now.toLocalDate().plusDays(1));
            assertThat(day.isInvalid()).as("tomorrow").isTrue();
            assertThat(day.getErrorMessage()).isEqualTo("That has not been yet");

            day.setValue(now.toLocalDate().minusDays(1));
            assertThat(day.isInvalid()).as("before the alert").isTrue();
            assertThat(day.getErrorMessage()).startsWith("That is before the newest alert of ");

            day.setValue(now.toLocalDate());
            assertThat(day.isInvalid()).isFalse();
            for (var wrong : List.of("", "half past two")) {
                time.setValue(wrong);
                assertThat(time.isInvalid()).as(wrong).isTrue();
                assertThat(time.getErrorMessage()).isEqualTo("Please write hours and minutes, such as 14:30");
                assertThat(day.isInvalid()).isFalse();
            }
        });
    }

    /** Whatever is missing, a field is red and says it; not the bar alone. */
    @Test
    @SuppressWarnings("unchecked")
    void theFieldThatIsWrongIsRed() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            var who = (RadioButtonGroup<Object>) group("Who saw or spoke with the patient?");
            who.setValue(who.getListDataView().getItem(1));
            ((RadioButtonGroup<ClearAlerts.Contact>) group("How?")).setValue(ClearAlerts.Contact.PHONE);
            var mistake = $(com.vaadin.flow.component.checkbox.Checkbox.class)
                    .withCaption("Ticked by mistake: the patient has none of it")
                    .single();
            mistake.setValue(true);
            ((RadioButtonGroup<GateAction>) group("What may the patient do from then on?"))
                    .setValue(GateAction.STAY_ACTIVE);
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            var reportedBy = $(TextField.class).withCaption("Name and place").single();
            var opensOn =
                    $(DatePicker.class).withCaption("The programme opens on").single();
            assertThat(reportedBy.isInvalid()).isTrue();
            assertThat(reportedBy.getErrorMessage()).isNotEmpty();
            assertThat(mistake.isInvalid()).isTrue();
            assertThat(mistake.getErrorMessage()).isNotEmpty();
            assertThat(opensOn.isInvalid()).isTrue();
            assertThat(opensOn.getErrorMessage()).isNotEmpty();
        });
    }

    /** That an answer keeps the stop is said at the answer, before anything is pressed. */
    @Test
    @SuppressWarnings("unchecked")
    void anAnswerThatKeepsTheStopSaysSoItself() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            var question = (RadioButtonGroup<ScreenAnswer>) $(RadioButtonGroup.class).all().stream()
                    .filter(one -> one.getLabel().startsWith("C1 · "))
                    .findFirst()
                    .orElseThrow();
            for (var answer : List.of(ScreenAnswer.YES, ScreenAnswer.NOT_SURE)) {
                question.setValue(answer);
                assertThat(question.getHelperText()).isEqualTo(ClearForm.KEEPS_THE_STOP);
            }
            question.setValue(ScreenAnswer.NO);
            assertThat(question.getHelperText()).isEmpty();
        });
    }

    /** The patient rings sooner than the physio has to look: both stand on both of the physio's pages. */
    @Test
    void aStopSaysByWhenThePatientIsToldToRing() {
        legNumb();
        clinic.as(anna, () -> {
            open();
            assertThat(text())
                    .contains(
                            "To be looked at within 5 working days. The patient is told to ring you today or on the next working day.")
                    .contains("ring them today or on the next working day");

            com.vaadin.flow.component.UI.getCurrent().navigate(org.steadyback.uikit.Paths.ALERTS);
            assertThat(text()).contains("The patient is told to ring you today or on the next working day.");
        });
        emergency(Step.V2);
        clinic.as(anna, () -> {
            open();
            assertThat(text()).doesNotContain("today or on the next working day");

            com.vaadin.flow.component.UI.getCurrent().navigate(org.steadyback.uikit.Paths.ALERTS);
            assertThat(text()).doesNotContain("today or on the next working day");
        });
    }

    /** One band a patient: what is in force, whoever decided it. */
    @Test
    void theBandSaysWhatAClinicianMadeStricterThanTheAlert() {
        clinic.as(
                anna,
                () -> stops.told(new ToldSigns(
                        pat.patient(),
                        Set.of(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)),
                        java.time.Instant.now().minusSeconds(60))));
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("Talk to the physio first. Everything is stopped since");

            screening.decide(new SetGate(pat.patient(), GateAction.SAME_DAY, "Seen on video", null));
            open();
            assertThat(text())
                    .contains("Doctor or urgent care today, decided by Anna. Everything is stopped since")
                    .contains("New numbness in a leg that stays")
                    .as("due by what is in force")
                    .contains("To be looked at the same day.")
                    .as("a decision takes the alert, and happened")
                    .contains("Taken by Anna", "Anna decided: Doctor or urgent care today. “Seen on video”")
                    .doesNotContain("Nobody has taken", "Take this alert", "within 5 working days");
            assertThat(head()).doesNotContain("nobody has taken it yet");
        });
    }

    /** The page was opened on something lesser: what is stopped, and what the form clears, is what stands now. */
    @Test
    void aRefusedClearingShowsWhatStandsNow() {
        legNumb();
        clinic.as(anna, () -> {
            open();
            assertThat(text())
                    .contains("Clear the alert", "Everything is stopped, a sign waits for a clinician")
                    .as("the very words of the patient's own pages")
                    .contains("What the patient is told" + told())
                    .contains("Please do no more exercises until you have spoken to your clinic")
                    .doesNotContain("Walking and resting positions are fine");
            fill();
        });
        emergency(Step.V2);
        clinic.as(anna, () -> {
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(text())
                    .contains("Nothing was cleared", "Clear the emergency: only after")
                    .contains("What the patient is told" + told())
                    .doesNotContain("Clear the alert");
        });
    }

    /** Cleared, and the whole screen is still owed: no page says that the patient can exercise. */
    @Test
    void afterClearingEveryPageSaysThatTheQuestionsComeFirst() {
        legNumb();
        clinic.as(anna, () -> {
            open();
            fill();
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();

            assertThat(text())
                    .contains(
                            "Cleared, waits for the patient’s safety questions",
                            "Nothing is offered until they are answered. Then: Clear to exercise.")
                    .contains("What the patient is told" + told())
                    .doesNotContain("You can exercise");
            assertThat(head()).contains("Questions first", "Cleared, waits for Pat’s safety questions");

            com.vaadin.flow.component.UI.getCurrent().navigate("clinic/patients/" + pat.patient());
            assertThat(text()).contains("Cleared, waits for the patient’s safety questions");
            com.vaadin.flow.component.UI.getCurrent().navigate("clinic/patients/" + pat.patient() + "/programme");
            assertThat(text())
                    .contains("Cleared, waits for the patient’s safety questions")
                    .contains("The patient is told: “" + told());
        });
    }

    private String told() {
        return offers.now(pat.patient()).sentence(HelpNumbers.of(clinics.helpLines(java.util.Optional.empty())));
    }

    /** What was said decides which page the patient reads, and the physio's pages tell of that page, with its numbers. */
    @Test
    void thePhysioReadsWhatThePatientReadsOfThisAlert() {
        clinic.as(
                anna,
                () -> stops.told(new ToldSigns(
                        pat.patient(),
                        Set.of(Said.OfSign.of(Sign.CHEST_PAIN)),
                        clock.instant().minusSeconds(60))));
        var words = "sit or lie down, and ring 999 now. Do not drive.";

        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains(words).doesNotContain("emergency department");
        });
        clinic.as(pat.account(), () -> {
            com.vaadin.flow.component.UI.getCurrent().navigate("me");
            assertThat(text()).contains(words).doesNotContain("emergency department");
        });
    }

    private void legNumb() {
        clinic.as(
                anna,
                () -> stops.told(new ToldSigns(
                        pat.patient(),
                        Set.of(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)),
                        clock.instant().minusSeconds(60))));
    }

    private void emergency(Step step) {
        clinic.as(
                anna,
                () -> screens.answer(
                        new AnswerStep(pat.patient(), ScreenKind.ROUTINE, step, step == Step.C2 ? "YES_NEW" : "YES")));
    }

    /** Everything, as whoever examined the patient just now. */
    @SuppressWarnings("unchecked")
    private void fill() {
        var who = (RadioButtonGroup<Object>) $(RadioButtonGroup.class)
                .withCaption("Who saw or spoke with the patient?")
                .single();
        who.setValue(who.getListDataView().getItem(0));
        ((RadioButtonGroup<ClearAlerts.Contact>)
                        $(RadioButtonGroup.class).withCaption("How?").single())
                .setValue(ClearAlerts.Contact.IN_PERSON);
        var now = clock.instant().atZone(Clinic.LONDON);
        $(DatePicker.class).withCaption("When: day").single().setValue(now.toLocalDate());
        $(TextField.class)
                .withCaption("When: time")
                .single()
                .setValue(String.format(java.util.Locale.ROOT, "%02d:%02d", now.getHour(), now.getMinute()));
        findings().forEach(field -> field.setValue("Bladder scan normal, saddle feeling normal."));
        $(TextArea.class).withCaption("What was advised").single().setValue("Come back at once if it changes.");
        ((RadioButtonGroup<GateAction>) $(RadioButtonGroup.class)
                        .withCaption("What may the patient do from then on?")
                        .single())
                .setValue(GateAction.OK);
    }

    private List<TextArea> findings() {
        return $(TextArea.class).all().stream()
                .filter(field ->
                        field.getHelperText() != null && field.getHelperText().startsWith("The patient reads"))
                .toList();
    }

    private java.util.Optional<SafetyAlert.By> receipt() {
        return alerts.receiptOf(pat.patient()).flatMap(AlertReceipt::seen);
    }

    @Test
    void aDecisionThatIsHalfWrittenIsThereTheNextTime() {
        clinic.as(anna, () -> {
            open();
            choose(GateAction.STAY_ACTIVE);
            why().setValue("Pain since");

            away();
            open();
            assertThat(why().getValue()).isEqualTo("Pain since");
            assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(GateAction.STAY_ACTIVE);
            assertThat(text()).contains("This is your draft of");

            press();
            assertThat(now().action()).isEqualTo(GateAction.STAY_ACTIVE);
            away();
            open();
            assertThat(why().getValue()).isEmpty();
        });
    }

    @Test
    void whatWasChosenBeforeANewerDecisionIsNotFilledIn() {
        clinic.as(anna, () -> {
            open();
            choose(GateAction.OK);
            why().setValue("Seen in person");
            away();
            screening.decide(new SetGate(pat.patient(), GateAction.SUPERVISED_ONLY, "Numb foot", null));
            // that was on another device, by another hand: the draft is still there
            drafts.keep(
                    new DraftKey(DraftKind.GATE, pat.patient()),
                    "{\"begunOn\": \"no screen, no decision\", \"action\": \"OK\", \"reason\": \"Seen in person\"}",
                    null);

            open();
            assertThat(why().getValue()).isEqualTo("Seen in person");
            assertThat($(RadioButtonGroup.class).single().isEmpty()).isTrue();
            assertThat(text()).contains("Something newer is known of the patient since then");
        });
    }

    @Test
    void aClearanceThatIsHalfWrittenIsThereTheNextTimeAndNothingElseIsPreset() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            away();
            open();

            assertThat(findings())
                    .isNotEmpty()
                    .allSatisfy(field ->
                            assertThat(field.getValue()).isEqualTo("Bladder scan normal, saddle feeling normal."));
            assertThat(group("How?").getValue()).isEqualTo(ClearAlerts.Contact.IN_PERSON);
            assertThat(text()).contains("This is your draft of", "Ready to clear.");

            test($(Button.class).withText("Discard draft").single()).click();
            assertThat($(RadioButtonGroup.class).all())
                    .as("nothing is preset")
                    .allSatisfy(group ->
                            assertThat(((RadioButtonGroup<?>) group).isEmpty()).isTrue());
            assertThat(findings())
                    .allSatisfy(field -> assertThat(field.getValue()).isEmpty());

            test($(Button.class).withText("Bring it back").single()).click();
            test($(Button.class).withText("Clear and set what they may do").single())
                    .click();
            assertThat(text()).contains("Cleared so far");
            assertThat(drafts.find(clearance())).isEmpty();
        });
    }

    /** A finding is of what was said when it was written: what came after it is for the clinician to look at. */
    @Test
    void aDraftFromBeforeANewerReportSaysSoAndClearsNothingOfIt() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            away();
        });
        emergency(Step.V2);
        clinic.as(anna, () -> {
            open();

            assertThat(text()).contains("Something newer came in since then, and stands above.");
            assertThat(findings().stream().map(TextArea::getValue).toList())
                    .containsExactlyInAnyOrder("Bladder scan normal, saddle feeling normal.", "");
            assertThat($(RadioButtonGroup.class).all())
                    .as("said anew")
                    .allSatisfy(group ->
                            assertThat(((RadioButtonGroup<?>) group).isEmpty()).isTrue());
            assertThat(text()).contains("Cannot be cleared yet: who saw or spoke with them, how, when");
        });
    }

    /** The same sign, said again: what was found before it came again is no finding of it. */
    @Test
    void aFindingIsNotAppliedToTheSameSignSaidAgain() {
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();
            fill();
            away();
        });
        emergency(Step.C2);
        clinic.as(anna, () -> {
            open();

            assertThat(findings())
                    .allSatisfy(field -> assertThat(field.getValue()).isEmpty());
            assertThat(text())
                    .contains("Something newer came in since then")
                    .contains("Written before, for what is not open any more or came again: “Bladder scan normal");
        });
    }

    private DraftKey clearance() {
        return new DraftKey(DraftKind.CLEARANCE, pat.patient());
    }

    private RadioButtonGroup<?> group(String caption) {
        return $(RadioButtonGroup.class).withCaption(caption).single();
    }

    private void away() {
        com.vaadin.flow.component.UI.getCurrent().navigate("clinic");
    }

    @Test
    void aForeignPatientIsNotFound() {
        clinic.as(clinic.physio("Ben"), () -> assertThatThrownBy(this::open).hasMessageContaining("unexpected class"));
    }

    private void open() {
        navigate(GateView.class, Map.of("patientId", pat.patient().toString()));
    }

    @SuppressWarnings("unchecked")
    private void choose(GateAction action) {
        ((RadioButtonGroup<GateAction>) $(RadioButtonGroup.class).single()).setValue(action);
    }

    private TextArea why() {
        return $(TextArea.class).withCaption("Why").single();
    }

    private void press() {
        test($(Button.class).withText("Save decision").single()).click();
    }

    private Gate now() {
        return screening.gateOf(pat.patient()).orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
