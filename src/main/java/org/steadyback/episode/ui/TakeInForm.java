package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
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
import org.steadyback.access.PersonName;
import org.steadyback.episode.DayFault;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.shell.DraftKeeper;
import org.steadyback.shell.Drafting;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.uikit.CheckedForm;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Explained;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** Who the person is, what their pain is, and who else treats them. */
class TakeInForm extends Composite<Div> {

    /** The form as it is being filled in. */
    public record WrittenPerson(
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
    private final CheckedForm<WrittenPerson> person = new CheckedForm<>(WrittenPerson.class);
    private final DraftKeeper<WrittenPerson> draft;
    private final transient Consumer<TakeInPatient> onFilled;

    TakeInForm(Drafting drafting, Consumer<TakeInPatient> onFilled) {
        this.onFilled = onFilled;
        prepare();
        bind();
        draft = drafting.keeper(WrittenPerson.class, person::asItStands, this::fill);
        draft.watch(name, birthDate, zone, language, email, onset, diagnosis, colleagues.field());
        var save = new Button("Take in", _ -> submit(false));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(birthDate, zone, language);
        row.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(draft, name, row, email, onset, diagnosis, colleagues, samePerson, actions(save));
    }

    /** Empty, but for what was written of it before. */
    void show(ZoneId clinicZone, LocalDate today, List<Colleague> others, List<Language> languages) {
        draft.rest();
        name.clear();
        birthDate.clear();
        email.clear();
        onset.clear();
        language.setItems(languages.stream().map(Language::tag).toList());
        language.setValue(languages.getFirst().tag());
        diagnosis.setValue(DiagnosisClass.NOT_YET_KNOWN);
        person.clearMarks();
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

    private void bind() {
        person.forField(name)
                .withValidator(CheckedForm::isWritten, "Please give the name")
                .withValidator(CheckedForm.accepted(PersonName::of))
                .bind("name");
        person.forField(birthDate)
                .withValidator(
                        day -> day != null && day.getYear() >= 1900, "Please give the birth date, day/month/year")
                .bind("birthDate");
        person.forField(zone)
                .withValidator(Objects::nonNull, "Please choose where the person lives")
                .bind("zone");
        person.forField(language)
                .withValidator(Objects::nonNull, "Please choose in which language the person reads")
                .bind("language");
        person.forField(email)
                .withValidator(CheckedForm.accepted(TakeInForm::address))
                .bind("email");
        person.forField(onset)
                .withValidator(Objects::nonNull, "Please give the day, as near as known")
                .bind("onset");
        person.forField(diagnosis).bind("diagnosis");
        person.forField(colleagues.field())
                .withConverter(ColleagueChoice::accounts, colleagues::those)
                .bind("colleagues");
    }

    private String fill(WrittenPerson written) {
        person.readRecord(written);
        return "";
    }

    void emailTaken() {
        Marks.wrong(email, "Somebody signs in with this e-mail already");
    }

    void wrongDay(DayFault fault) {
        Marks.wrong(fault.ofBirth() ? birthDate : onset, fault.sentence());
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
        language.setItemLabelGenerator(
                tag -> Languages.of(tag).map(Language::name).orElse(tag));
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
        samePerson.setVisible(false);
        person.filled().map(written -> command(written, anotherPerson)).ifPresent(onFilled);
    }

    private TakeInPatient command(WrittenPerson written, boolean anotherPerson) {
        return new TakeInPatient(
                new PersonDetails(
                        written.name(),
                        Objects.requireNonNull(written.birthDate()),
                        ZoneId.of(Objects.requireNonNull(written.zone())),
                        Objects.requireNonNull(written.language())),
                address(written.email()),
                Objects.requireNonNull(written.onset()),
                Objects.requireNonNull(written.diagnosis()),
                colleagues.chosen(),
                anotherPerson);
    }

    private static Optional<EmailAddress> address(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank()).map(EmailAddress::new);
    }
}
