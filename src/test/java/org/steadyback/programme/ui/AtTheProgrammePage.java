package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.Programmes;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.shell.ChartLayout;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

/** A physio at the programme page of a chart: finds things by their words and presses them. */
@PortalTest
abstract class AtTheProgrammePage extends AtTheScreen {

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

    void gate(GateAction action) {
        clinic.as(anna, () -> screening.decide(new SetGate(pat, action, "As examined", null)));
    }

    void running(String... wordsAndNames) {
        gate(GateAction.OK);
        clinic.as(anna, () -> {
            open();
            for (int i = 0; i < wordsAndNames.length; i += 2) {
                find(wordsAndNames[i]);
                press("Add " + wordsAndNames[i + 1]);
            }
            goOn("Enough for this test");
            press("Assign programme");
        });
    }

    void removeBehindTheScenes() {
        var open = saved().orElseThrow();
        var first = open.newest().getFirst();
        var line = DraftLine.of(first);
        Anyway.change(
                programmes,
                new org.steadyback.programme.ChangeProgramme(
                        pat,
                        open.programme().id(),
                        open.version(),
                        null,
                        open.programme().mode(),
                        open.programme().goal(),
                        List.<ItemChange>of(line.change())));
    }

    void open() {
        navigate(ProgrammeView.class, Map.of("patientId", pat.toString()));
    }

    void find(String words) {
        test($(TextField.class).withCaption("Search the library").single()).setValue(words);
    }

    void press(String name) {
        test(button(name)).click();
    }

    /** Overrides every warning that stands, with the same reason. */
    void goOn(String reason) {
        $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith("Override: "))
                .forEach(button -> test(button).click());
        $(TextField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Your reason: "))
                .forEach(field -> test(field).setValue(reason));
    }

    void unfold(String summary) {
        var details = $(NativeDetails.class).all().stream()
                .filter(one -> one.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    /** By its word, or by what a screen reader says. */
    Button button(String name) {
        return $(Button.class).all().stream()
                .filter(button -> name.equals(button.getAriaLabel().orElse(button.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name));
    }

    IntegerField number(String label) {
        return $(IntegerField.class).withCaption(label).single();
    }

    void set(String label, int value) {
        test(number(label)).setValue(value);
    }

    Optional<ProgrammeHistory> saved() {
        return reader.draftFor(pat).open();
    }

    boolean warnsOfALongBout() {
        return text().contains("20 min is the ceiling of a bout");
    }

    List<String> names() {
        return saved().orElseThrow().newest().stream()
                .map(asked -> asked.card().name())
                .toList();
    }

    /** With its frame. */
    String page() {
        return java.util.Objects.requireNonNull(
                        ((com.vaadin.flow.component.Component) getCurrentView()).findAncestor(ChartLayout.class))
                .getElement()
                .getTextRecursively();
    }

    String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
