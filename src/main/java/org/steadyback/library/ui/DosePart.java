package org.steadyback.library.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseDraft.Dose;

/** The dose to start from: sets of repetitions, or minutes. */
class DosePart extends Composite<Div> {

    private static final String SETS = "Sets";
    private static final String MINUTES = "Minutes";

    private final Select<String> measure = new Select<>();
    private final IntegerField sets = number("Sets", 1, 10);
    private final IntegerField reps = number("Repetitions", 1, 100);
    private final IntegerField hold = number("Hold, seconds", 0, 600);
    private final Checkbox eachSide = new Checkbox("Each side");
    private final IntegerField minutes = number("Minutes", 1, 240);
    private final IntegerField bouts = number("Times a day", 1, 8);
    private final IntegerField days = number("Days a week", 1, 7);
    private final Paragraph fault = new Paragraph();

    DosePart() {
        measure.setLabel("Counted in");
        measure.setItems(SETS, MINUTES);
        measure.addValueChangeListener(_ -> showMeasure());
        fault.addClassName("field-error");
        fault.getElement().setAttribute("role", "alert");
        getContent().addClassName("form-part");
        getContent().add(PlacePart.row(measure, sets, reps, hold, eachSide, minutes, bouts, days), fault);
    }

    void show(Dose dose) {
        measure.setValue(dose.minutes() == null ? SETS : MINUTES);
        sets.setValue(dose.sets());
        reps.setValue(dose.reps());
        hold.setValue(dose.holdSeconds());
        eachSide.setValue(dose.eachSide());
        minutes.setValue(dose.minutes());
        bouts.setValue(dose.boutsPerDay());
        days.setValue(dose.daysPerWeek());
        showMeasure();
        mark(null);
    }

    Dose dose() {
        if (inMinutes()) {
            // 0 is out of bounds and is said so; an empty field would mean sets
            int asked = minutes.getValue() == null ? 0 : minutes.getValue();
            return new Dose(null, null, null, false, asked, bouts.getValue(), days.getValue());
        }
        return new Dose(
                sets.getValue(),
                reps.getValue(),
                hold.getValue(),
                eachSide.getValue(),
                null,
                bouts.getValue(),
                days.getValue());
    }

    void mark(@Nullable String sentence) {
        fault.setText(sentence == null ? "" : sentence);
        fault.setVisible(sentence != null);
    }

    private void showMeasure() {
        Stream.<Component>of(sets, reps, hold, eachSide).forEach(field -> field.setVisible(!inMinutes()));
        minutes.setVisible(inMinutes());
    }

    private boolean inMinutes() {
        return MINUTES.equals(measure.getValue());
    }

    private static IntegerField number(String label, int least, int most) {
        var field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
