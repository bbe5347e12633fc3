package org.steadyback.library.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseDraft.Field;
import org.steadyback.library.media.MediaLimits;

/** Everything that is said of an exercise of the clinic's own. */
class ExerciseForm extends Composite<Div> {

    private final TextField name = new TextField("Name");
    private final PlacePart place = new PlacePart();
    private final DosePart dose = new DosePart();
    private final WordsPart words = new WordsPart();
    private final CautionsPart cautions = new CautionsPart();
    private final MediaField media;
    private final TextField alt = new TextField("What the picture or video shows");
    private final RadioButtonGroup<Boolean> onlyMaker = new RadioButtonGroup<>("Who finds it");
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    ExerciseForm(MediaField.Taker taker, MediaLimits limits) {
        media = new MediaField(taker, limits);
        alt.setHelperText("For people who do not see it. Needed with a picture or video.");
        onlyMaker.setItems(false, true);
        onlyMaker.setItemLabelGenerator(only -> only ? "Only me" : "Every physio of the clinic");
        onlyMaker.setHelperText("Whoever it is prescribed to always sees it, and so does who treats them.");
        fields.put(Field.NAME, name);
        fields.put(Field.ALT, alt);
        fields.putAll(place.fields());
        fields.putAll(words.fields());
        fields.values().forEach(field -> field.setManualValidation(true));
        getContent().addClassNames("form", "exercise-form");
        getContent()
                .add(
                        section("What it is", name, place),
                        section("Starting dose", dose),
                        section("How it is done", words),
                        section("Take care with", cautions),
                        section("Picture or video", media, alt),
                        section("Who sees it", onlyMaker));
    }

    void show(ExerciseDraft draft, List<String> families) {
        name.setValue(draft.name());
        place.offer(families);
        place.show(draft);
        dose.show(draft.dose());
        words.show(draft);
        cautions.show(draft.cautions());
        media.show(draft.media());
        alt.setValue(draft.alt());
        onlyMaker.setValue(draft.onlyMaker());
    }

    ExerciseDraft draft() {
        return new ExerciseDraft(
                name.getValue(),
                place.section.getValue(),
                place.chosenDirections(),
                place.position.getValue(),
                place.equipment.getValue(),
                place.level.getValue(),
                place.core.getValue(),
                place.familyName(),
                place.ladder.getValue(),
                place.rung.getValue(),
                dose.dose(),
                words.cue.getValue(),
                words.purpose.getValue(),
                words.works.getValue(),
                WordsPart.lines(words.synonyms),
                WordsPart.lines(words.getReady),
                WordsPart.lines(words.doing),
                words.breathe.getValue(),
                words.stopIf.getValue(),
                WordsPart.lines(words.mistakes),
                cautions.cautions(),
                words.evidence.getValue(),
                alt.getValue(),
                Boolean.TRUE.equals(onlyMaker.getValue()),
                media.media());
    }

    /** Says at each field what is amiss with it. */
    void mark(Map<Field, String> faults) {
        fields.forEach((field, shown) -> {
            shown.setErrorMessage(faults.get(field));
            shown.setInvalid(faults.containsKey(field));
        });
        dose.mark(faults.get(Field.DOSE));
        cautions.mark(faults.get(Field.CAUTIONS));
        fields.entrySet().stream()
                .filter(entry -> faults.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(com.vaadin.flow.component.Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((com.vaadin.flow.component.Focusable<?>) field).focus());
    }

    private static Section section(String title, Component... parts) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading);
        section.add(parts);
        section.addClassName("section");
        return section;
    }
}
