package org.steadyback.programme.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;

/** The fields of one line: how much, and how often. What they say counts at once. */
class LineFields extends Composite<Div> {

    private final DoseForm dose;
    private final ScheduleForm schedule;

    LineFields(DraftLine line, Consumer<LineFields> onChange) {
        dose = new DoseForm(line.dose(), () -> onChange.accept(this));
        schedule = new ScheduleForm(line.schedule(), () -> onChange.accept(this));
        getContent().add(dose, schedule);
    }

    Optional<Dose> dose() {
        return dose.dose();
    }

    Optional<Schedule> schedule() {
        return schedule.schedule();
    }
}
