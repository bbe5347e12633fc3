package org.steadyback.programme.ui;

import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.Side;
import org.steadyback.uikit.NumberField;

/** How much is asked: sets of repetitions, or minutes. */
class DoseForm extends Composite<Div> {

    private final Select<String> measure = new Select<>();
    private final NumberField sets;
    private final NumberField reps;
    private final NumberField hold;
    private final NumberField rest;
    private final NumberField minutes;
    private final Select<Side> side = new Select<>();
    private final TextField load = new TextField("Load");

    DoseForm(Dose dose, Runnable onChange) {
        sets = new NumberField("Sets", 1, 10, onChange);
        reps = new NumberField("Repetitions", 1, 100, onChange);
        hold = new NumberField("Hold, seconds", 0, 600, onChange);
        rest = new NumberField("Rest, seconds", 0, 600, onChange);
        minutes = new NumberField("Minutes", 1, 240, onChange);
        measure.setLabel("Counted in");
        measure.setItems("Sets", "Minutes");
        side.setLabel("Side");
        side.setItems(Side.values());
        side.setItemLabelGenerator(DoseWords::side);
        load.setMaxLength(60);
        load.setPlaceholder("red band, 4 kg …");
        getContent().addClassName("form-row");
        getContent().add(measure, sets, reps, hold, side, rest, load, minutes);
        show(dose);
        measure.addValueChangeListener(_ -> {
            showMeasure();
            onChange.run();
        });
        side.addValueChangeListener(_ -> onChange.run());
        load.addValueChangeListener(_ -> onChange.run());
    }

    /** The dose; empty if a field is out of bounds, which is said there. */
    Optional<Dose> dose() {
        if (inMinutes()) {
            var time = minutes.number();
            return time.isPresent() ? Optional.of(new Dose.Minutes(time.getAsInt())) : Optional.empty();
        }
        // each field is asked, so that each says what is wrong with it
        if (Stream.of(sets, reps, hold, rest).map(NumberField::number).toList().stream()
                .anyMatch(n -> n.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Dose.Sets(
                sets.getValue(),
                reps.getValue(),
                hold.getValue(),
                rest.getValue(),
                side.getValue(),
                load.getValue().isBlank() ? null : load.getValue().strip()));
    }

    private void show(Dose dose) {
        var shown = dose instanceof Dose.Sets own ? own : new Dose.Sets(1, 10, 0, 0, Side.BOTH_TOGETHER, null);
        measure.setValue(dose instanceof Dose.Minutes ? "Minutes" : "Sets");
        sets.setValue(shown.sets());
        reps.setValue(shown.reps());
        hold.setValue(shown.holdSeconds());
        rest.setValue(shown.restSeconds());
        side.setValue(shown.side());
        load.setValue(shown.load() == null ? "" : shown.load());
        minutes.setValue(dose instanceof Dose.Minutes(int time) ? time : 10);
        showMeasure();
    }

    private void showMeasure() {
        Stream.<Component>of(sets, reps, hold, rest, side, load).forEach(field -> field.setVisible(!inMinutes()));
        minutes.setVisible(inMinutes());
    }

    private boolean inMinutes() {
        return "Minutes".equals(measure.getValue());
    }
}
