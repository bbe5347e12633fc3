package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.Colleague;
import org.steadyback.access.DraftKey;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.KnownPatient;
import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DayFault;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.shell.DraftKeeper;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Explained;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** Who the person is, what their pain is, and who else treats them. */
class TakeInForm extends Composite<Div> {

    /** The form as it is being filled in. */
    record WrittenPerson(
            String name,
            @Nullable LocalDate birthDate,
            @Nullable String zone,
            @Nullable String language,
            String email,
            @Nullable LocalDate onset,
            @Nullable DiagnosisClass diagnosis,
            List<UUID> colleagues) {}

    private final TextField name = new TextField("Name");
    private final DayField birthDate = new DayField("Birth date");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final ComboBox<String> language = new ComboBox<>("Language");
    private final EmailField email = new EmailField("E-mail");
    private final DayField onset = new DayField("When did this episode begin?");
    private final RadioButtonGroup<DiagnosisClass> diagnosis = new RadioButtonGroup<>("Kind of pain");
    private final ColleagueChoice colleagues = new ColleagueChoice();
    private final Div samePerson = new Div();
    private final DraftKeeper<WrittenPerson> draft;
    private final transient Consumer<TakeInPatient> onFilled;

    TakeInForm(Drafting drafting, Consumer<TakeInPatient> onFilled) {
        this.onFilled = onFilled;
        prepare();
        draft = drafting.keeper(WrittenPerson.class, this::written, this::fill);
        draft.watch(name, birthDate, zone, language, email, onset, diagnosis, colleagues.field());
        var save = new Button("Take in", _ -> submit(false));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var person = new Div(birthDate, zone, language);
        person.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(draft, name, person, email, onset, diagnosis, colleagues, samePerson, actions(save));
    }

    /** Empty, but for what was written of it before. */
    void show(ZoneId clinicZone, LocalDate today, List<Colleague> others) {
        draft.rest();
        name.clear();
        birthDate.clear();
        email.clear();
        onset.clear();
        language.setValue("English");
        diagnosis.setValue(DiagnosisClass.NOT_YET_KNOWN);
        clearMarks();
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("System"))
                .sorted()
                .toList());
        zone.setValue(clinicZone.getId());
        // where the person lives it may be a day later than in the clinic
        birthDate.setMax(today.plusDays(1));
        // so "1/2/48" was, and never will be
        birthDate.setAround(today.minusYears(50));
        onset.setAround(today.minusYears(49));
        birthDate.setInitialPosition(today.minusYears(45));
        onset.setMax(today.plusDays(1));
        colleagues.offer(others);
        draft.begin(DraftKey.takingIn());
    }

    private WrittenPerson written() {
        return new WrittenPerson(
                name.getValue(),
                birthDate.getValue(),
                zone.getValue(),
                language.getValue(),
                email.getValue(),
                onset.getValue(),
                diagnosis.getValue(),
                colleagues.chosen().stream().map(AccountId::value).sorted().toList());
    }

    private String fill(WrittenPerson written) {
        name.setValue(written.name());
        birthDate.setValue(written.birthDate());
        zone.setValue(written.zone());
        language.setValue(written.language());
        email.setValue(written.email());
        onset.setValue(written.onset());
        diagnosis.setValue(written.diagnosis());
        colleagues.choose(written.colleagues());
        return "";
    }

    void emailTaken() {
        mark(email, "Somebody signs in with this e-mail already");
    }

    void wrongDay(DayFault fault) {
        mark(fault.ofBirth() ? birthDate : onset, fault.sentence());
    }

    /** Two people may have one name and birth date; one person is not to have two records. */
    void askWhether(List<KnownPatient> known) {
        samePerson.removeAll();
        known.forEach(one -> samePerson.add(theSame(one)));
        samePerson.add(actions(new Button("Another person: take in", _ -> submit(true))));
        samePerson.setVisible(true);
    }

    private static Div theSame(KnownPatient one) {
        var chart = new PathLink(Paths.chart(one.patient()), "The same: open the chart of " + one.name());
        chart.addClassName("button");
        return new Div(
                new Notice(
                                Tone.ATTENTION,
                                "You have treated " + one.name() + ", with the same birth date, since "
                                        + Dates.day(one.since()) + ". Is it the same person?")
                        .announced(),
                actions(chart));
    }

    private void prepare() {
        language.setItems("English");
        language.setValue("English");
        email.setHelperText("For signing in. Without one the person cannot use the portal yet.");
        diagnosis.setItems(DiagnosisClass.values());
        diagnosis.setRenderer(new ComponentRenderer<>(one -> new Explained(one.label(), one.explanation())));
        diagnosis.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        diagnosis.setValue(DiagnosisClass.NOT_YET_KNOWN);
        Stream.<HasValidation>of(name, birthDate, zone, language, email, onset)
                .forEach(field -> field.setManualValidation(true));
        name.setMaxLength(120);
        samePerson.setVisible(false);
        // asked of another name or day, it is another question
        name.addValueChangeListener(_ -> samePerson.setVisible(false));
        birthDate.addValueChangeListener(_ -> samePerson.setVisible(false));
        email.setMaxLength(254);
    }

    private static Div actions(Component action) {
        var row = new Div(action);
        row.addClassName("actions");
        return row;
    }

    private void submit(boolean anotherPerson) {
        clearMarks();
        samePerson.setVisible(false);
        if (complete()) {
            filled(anotherPerson).ifPresent(onFilled);
        }
    }

    private boolean complete() {
        if (name.getValue().isBlank()) {
            mark(name, "Please give the name");
        }
        if (birthDate.isEmpty() || birthDate.getValue().getYear() < 1900) {
            mark(birthDate, "Please give the birth date, day/month/year");
        }
        if (zone.isEmpty()) {
            mark(zone, "Please choose where the person lives");
        }
        if (onset.isEmpty()) {
            mark(onset, "Please give the day, as near as known");
        }
        checkEmail();
        return Stream.<HasValidation>of(name, birthDate, zone, email, onset).noneMatch(HasValidation::isInvalid);
    }

    private void checkEmail() {
        try {
            address();
        } catch (IllegalArgumentException refused) {
            mark(email, String.valueOf(refused.getMessage()));
        }
    }

    private Optional<EmailAddress> address() {
        return Optional.of(email.getValue()).filter(text -> !text.isBlank()).map(EmailAddress::new);
    }

    private Optional<TakeInPatient> filled(boolean anotherPerson) {
        try {
            var person = new PersonDetails(name.getValue(), birthDate.getValue(), ZoneId.of(zone.getValue()), "en");
            return Optional.of(new TakeInPatient(
                    person, address(), onset.getValue(), diagnosis.getValue(), colleagues.chosen(), anotherPerson));
        } catch (IllegalArgumentException refused) {
            mark(name, String.valueOf(refused.getMessage())); // all else is checked above
            return Optional.empty();
        }
    }

    private void clearMarks() {
        Stream.<HasValidation>of(name, birthDate, zone, email, onset).forEach(field -> field.setInvalid(false));
    }

    private static void mark(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
