package org.steadyback.programme.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.programme.plan.Burden;

/** Minutes a day and count while a plan is built: what is asked of somebody's day. */
class BurdenMeter extends Composite<Div> {

    private final Span number = new Span();
    private final Span says = new Span();

    BurdenMeter() {
        number.addClassName("minutes-number");
        says.addClassName("minutes-says");
        var meter = new Div(number, says);
        meter.addClassName("minutes-meter");
        meter.getElement().setAttribute("role", "status");
        getContent().add(meter);
        show(List.of());
    }

    void show(List<DraftLine> lines) {
        var burden = Burden.of(lines.stream().map(DraftLine::burden).toList());
        number.setText(burden.minutesOnAFullDay() + " min");
        says.setText("on a day when everything is due, %s min a day over the week; %s"
                .formatted(burden.minutesADay(), count(burden.exercises())));
    }

    private static String count(int exercises) {
        return exercises == 1 ? "1 exercise" : exercises + " exercises";
    }
}
