package org.steadyback.session.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.steadyback.session.day.Waking;
import org.steadyback.text.Texts;

/** When somebody's day begins and ends. Whatever is chosen leaves four hours and more. */
class WakingForm extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    WakingForm(Waking waking, Consumer<Waking> onSave) {
        var from = select(SAY.dayBegins(), LocalTime.of(4, 0), 17, waking.from());
        var to = select(SAY.dayEnds(), LocalTime.of(16, 0), 16, waking.to());
        var save = new Button(SAY.saveDay(), _ -> onSave.accept(new Waking(from.getValue(), to.getValue())));
        getContent().addClassNames("form-row", "waking-form");
        getContent().add(from, to, save);
    }

    /** Every half hour from a time on. */
    private static Select<LocalTime> select(String label, LocalTime first, int count, LocalTime value) {
        List<LocalTime> times =
                Stream.iterate(first, time -> time.plusMinutes(30)).limit(count).toList();
        var select = new Select<LocalTime>();
        select.setLabel(label);
        select.setItems(times);
        select.setItemLabelGenerator(SAY::clock);
        select.setValue(value);
        return select;
    }
}
