package org.steadyback.programme.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.uikit.NumberField;

/** How often: any days a week or fixed weekdays, and how often on such a day. */
class ScheduleForm extends Composite<Div> {

    private static final String ANY_DAYS = "Any days";
    private static final String FIXED_DAYS = "Fixed weekdays";

    private final Select<String> kind = new Select<>();
    private final NumberField days;
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>("Weekdays");
    private final NumberField bouts;

    ScheduleForm(Schedule schedule, Runnable onChange) {
        days = new NumberField("Days a week", 1, 7, onChange);
        bouts = new NumberField("Times a day", 1, 8, onChange);
        kind.setLabel("On");
        kind.setItems(ANY_DAYS, FIXED_DAYS);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK));
        weekdays.setErrorMessage("Choose at least one weekday");
        weekdays.setManualValidation(true);
        getContent().addClassName("form-row");
        getContent().add(kind, days, weekdays, bouts);
        show(schedule);
        kind.addValueChangeListener(_ -> {
            showKind();
            onChange.run();
        });
        weekdays.addValueChangeListener(_ -> onChange.run());
    }

    /** The schedule; empty if a field is out of bounds, which is said there. */
    Optional<Schedule> schedule() {
        var times = bouts.number();
        var frequency = frequency();
        return times.isEmpty() ? Optional.empty() : frequency.map(on -> new Schedule(on, times.getAsInt()));
    }

    private Optional<Frequency> frequency() {
        if (!fixed()) {
            var number = days.number();
            return number.isEmpty() ? Optional.empty() : Optional.of(new Frequency.DaysAWeek(number.getAsInt()));
        }
        weekdays.setInvalid(weekdays.isEmpty());
        return weekdays.isEmpty() ? Optional.empty() : Optional.of(new Frequency.Weekdays(weekdays.getValue()));
    }

    private void show(Schedule schedule) {
        switch (schedule.frequency()) {
            case Frequency.DaysAWeek(int number) -> {
                kind.setValue(ANY_DAYS);
                days.setValue(number);
            }
            case Frequency.Weekdays(var fixed) -> {
                kind.setValue(FIXED_DAYS);
                weekdays.setValue(fixed);
                days.setValue(fixed.size());
            }
        }
        bouts.setValue(schedule.boutsPerDay());
        showKind();
    }

    private void showKind() {
        days.setVisible(!fixed());
        weekdays.setVisible(fixed());
    }

    private boolean fixed() {
        return FIXED_DAYS.equals(kind.getValue());
    }
}
