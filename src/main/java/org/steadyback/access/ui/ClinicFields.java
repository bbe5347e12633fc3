package org.steadyback.access.ui;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.ClinicDetails;
import org.steadyback.access.ClinicLines;
import org.steadyback.access.ClinicSettings;
import org.steadyback.access.CountryZones;
import org.steadyback.access.EmergencyNumbers;
import org.steadyback.access.HelpLine;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.uikit.Explained;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What is asked about a clinic, at set-up and later. The country brings its zone and its emergency number. */
class ClinicFields extends Composite<Div> {

    private final TextField name = new TextField("Name of the clinic");
    private final ComboBox<String> country = new ComboBox<>("Country");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final TextField emergency = new TextField("Emergency number");
    private final TextField telephone = new TextField("Telephone of the clinic");
    private final Select<Language> usual = new Select<>();
    private final CheckboxGroup<Language> others = new CheckboxGroup<>("Others that patients may choose");
    private final LineFields urgent =
            new LineFields("Number for urgent advice (if there is one)", "Name of the urgent line", ClinicLines.URGENT);
    private final LineFields crisis =
            new LineFields("Number of a crisis line (if there is one)", "Name of the crisis line", ClinicLines.CRISIS);
    private final LineFields maternity = new LineFields(
            "Number of the maternity unit (if there is one)", "Name of the maternity unit", ClinicLines.MATERNITY);

    ClinicFields() {
        country.setItems(Locale.getISOCountries());
        country.setItemLabelGenerator(CountryZones::name);
        country.addValueChangeListener(_ -> follow(country.getValue()));
        offer(List.of());
        emergency.setHelperText("What a patient dials when it cannot wait, such as 112 or 999.");
        telephone.setHelperText("For what can wait; never shown as a number for an emergency.");
        var why = new Paragraph(
                "Patients see these numbers where they need help. Leave empty what there is not: then nothing is shown.");
        why.addClassName("quiet");
        getContent().addClassName("form");
        getContent()
                .add(
                        new H2("The clinic"),
                        name,
                        country,
                        zone,
                        new H2("Languages of your patients"),
                        languages(),
                        new H2("Whom your patients ring"),
                        why,
                        row(emergency, telephone),
                        urgent.row(),
                        crisis.row(),
                        maternity.row());
    }

    void show(ClinicSettings settings) {
        name.setValue(settings.name());
        country.setValue(settings.country());
        zone.setValue(settings.zone().getId());
        usual.setValue(settings.languages().getFirst());
        others.setValue(Set.copyOf(settings.languages()));
        emergency.setValue(shownEmergency(settings));
        telephone.setValue(orEmpty(settings.lines().telephone()));
        urgent.show(settings.lines().urgent());
        crisis.show(settings.lines().crisis());
        maternity.show(settings.lines().maternity());
    }

    /** Refuses with a sentence. */
    ClinicDetails details() {
        if (country.isEmpty() || zone.isEmpty()) {
            throw new IllegalArgumentException("Please choose the country and the time zone");
        }
        return new ClinicDetails(
                name.getValue(),
                country.getValue(),
                ZoneId.of(zone.getValue()),
                new ClinicLines(
                        emergency.getValue(), telephone.getValue(), urgent.typed(), crisis.typed(), maternity.typed()),
                chosenLanguages());
    }

    /** A clinic switches a language on by itself, and is told who has read it. */
    private Component languages() {
        usual.setLabel("Usual language");
        usual.setItems(Languages.all());
        usual.setItemLabelGenerator(Language::name);
        usual.setValue(Language.ENGLISH);
        usual.setHelperText("What a new patient is set to, and what is read where somebody's own is not switched on.");
        others.setItems(Languages.all());
        others.setRenderer(new ComponentRenderer<>(one -> new Explained(one.name(), one.standing())));
        others.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        others.setValue(Set.of(Language.ENGLISH));
        others.setItemEnabledProvider(one -> !one.equals(Language.ENGLISH));
        var about = new Paragraph(
                "It is what patients read: pages, exercises, safety questions, mails. Your own pages and what you write to them stay as"
                        + " they are. What is not translated yet is read in English.");
        about.addClassName("quiet");
        usual.setWidthFull();
        var languages = new Div(about, usual, others, new PathLink(Paths.LANGUAGES, "What there is in each language"));
        languages.addClassName("form");
        return languages;
    }

    private List<Language> chosenLanguages() {
        return Stream.of(Stream.of(usual.getValue()), others.getValue().stream(), Stream.of(Language.ENGLISH))
                .flatMap(chosen -> chosen)
                .distinct()
                .toList();
    }

    /** Another country has another zone and another number: what was typed for the one before does not stay by itself. */
    private void follow(@Nullable String chosen) {
        if (chosen == null) {
            return;
        }
        var zones = CountryZones.of(chosen);
        offer(zones);
        zones.stream().findFirst().map(ZoneId::getId).ifPresentOrElse(zone::setValue, zone::clear);
        zone.setHelperText(
                zones.size() > 1
                        ? CountryZones.name(chosen) + " has several: please see that it is yours."
                        : "Patients who live elsewhere keep their own.");
        emergency.setValue(EmergencyNumbers.of(chosen).orElse(""));
        var known = EmergencyNumbers.all(chosen);
        emergency.setHelperText(
                known.isEmpty()
                        ? "We do not know that of %s. Left empty, patients read: 112, or the local emergency number."
                                .formatted(CountryZones.name(chosen))
                        : "In %s: %s.".formatted(CountryZones.name(chosen), String.join(" or ", known)));
    }

    /** The country's zones come first, all others after them. */
    private void offer(List<ZoneId> first) {
        var ids = new LinkedHashSet<String>();
        first.forEach(one -> ids.add(one.getId()));
        ZoneId.getAvailableZoneIds().stream().sorted().forEach(ids::add);
        zone.setItems(ids);
    }

    private static String shownEmergency(ClinicSettings settings) {
        return orEmpty(settings.lines().emergency()).isEmpty()
                ? EmergencyNumbers.of(settings.country()).orElse("")
                : orEmpty(settings.lines().emergency());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Component row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** A number and who answers there. */
    private record LineFields(TextField number, TextField label, String usual) {

        LineFields(String number, String label, String usual) {
            this(new TextField(number), new TextField(label), usual);
            this.label.setPlaceholder(usual);
        }

        Component row() {
            return ClinicFields.row(number, label);
        }

        void show(@Nullable HelpLine line) {
            number.setValue(line == null ? "" : line.number());
            label.setValue(line == null || line.label().equals(usual) ? "" : line.label());
        }

        HelpLine typed() {
            return new HelpLine(label.getValue(), number.getValue());
        }
    }
}
