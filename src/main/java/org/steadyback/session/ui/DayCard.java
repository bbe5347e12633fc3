package org.steadyback.session.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.session.DayPlanned;
import org.steadyback.session.day.DaySchedule;
import org.steadyback.session.day.PartOfDay;
import org.steadyback.session.day.Waking;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.LaterDetails;

/** The day's sessions with the times that suit: a suggestion, which the patient moves by buttons. */
class DayCard extends Composite<Section> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private final transient BiFunction<Integer, Duration, DayPlanned> onMove;
    private final transient List<Row> rows = new ArrayList<>();
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final int done;
    private transient DaySchedule day;

    /** @param done how many of the day's sessions are done */
    DayCard(
            DaySchedule day,
            int done,
            BiFunction<Integer, Duration, DayPlanned> onMove,
            Function<Waking, DayPlanned> onWaking) {
        this.day = day;
        this.done = done;
        this.onMove = onMove;
        var title = new H2(SAY.yourDay());
        title.addClassName("section-title");
        var why = new Paragraph(SAY.littleAndOften());
        why.addClassName("quiet");
        said.getElement().setAttribute("role", "status");
        said.addClassName("quiet");
        list.addClassNames("plain-list", "day-list");
        IntStream.rangeClosed(1, day.times().size()).mapToObj(Row::new).forEach(row -> {
            rows.add(row);
            list.add(row);
        });
        getContent().addClassName("day-card");
        getContent()
                .add(
                        title,
                        why,
                        list,
                        said,
                        new LaterDetails(
                                SAY.dayBeginsAndEnds(),
                                () -> new WakingForm(this.day.waking(), waking -> planned(onWaking.apply(waking)))));
        show(day);
    }

    private void show(DaySchedule now) {
        day = now;
        rows.forEach(Row::show);
    }

    private boolean planned(DayPlanned answer) {
        return switch (answer) {
            case DayPlanned.Kept(var now)
            when now.times().size() == rows.size() -> {
                show(now);
                said.setText(SAY.savedTimes(times()));
                yield true;
            }
            case DayPlanned.Kept _ -> true;
            case DayPlanned.NoRoom() -> {
                said.setText(SAY.noRoom());
                yield false;
            }
        };
    }

    private String times() {
        return day.times().stream().map(SAY::clock).reduce(SAY::also).orElseThrow();
    }

    /** One session of the day. */
    private class Row extends Composite<ListItem> {

        private final int bout;
        private final Span when = new Span();
        private final Span what = new Span();
        private final Button earlier;
        private final Button later;

        Row(int bout) {
            this.bout = bout;
            when.addClassName("plan-name");
            what.addClassName("plan-days");
            earlier = new Button(SAY.earlier(), Icons.UP.create(), _ -> move(DaySchedule.STEP.negated()));
            later = new Button(SAY.later(), Icons.DOWN.create(), _ -> move(DaySchedule.STEP));
            var text = new Div(when, what);
            text.addClassName("row-main");
            var buttons = new Div(earlier, later);
            buttons.addClassName("day-buttons");
            getContent().add(text, buttons);
        }

        private void move(Duration by) {
            planned(onMove.apply(bout, by));
        }

        private void show() {
            var time = day.times().get(bout - 1);
            boolean isDone = bout <= done;
            when.setText(SAY.when(PartOfDay.of(time), time));
            what.setText(
                    isDone
                            ? SAY.done()
                            : SAY.exercises(day.contents().get(bout - 1).exercises()));
            earlier.setVisible(!isDone);
            later.setVisible(!isDone);
            earlier.setEnabled(day.moved(bout, DaySchedule.STEP.negated()).isPresent());
            later.setEnabled(day.moved(bout, DaySchedule.STEP).isPresent());
            earlier.setAriaLabel(SAY.earlierSession(bout, time));
            later.setAriaLabel(SAY.laterSession(bout, time));
        }
    }
}
