package org.steadyback.insight.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.grading.AdherenceWords;
import org.steadyback.insight.AskedDone;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.uikit.DataTable;

/** Exercise by exercise: what was asked, how much of it was done, and how the last time went. */
class AskedDoneTable extends Composite<Div> {

    AskedDoneTable() {
        getContent().addClassName("asked-done");
    }

    void show(List<AskedDone> rows) {
        getContent().removeAll();
        var table = new DataTable(
                "Asked and done, by exercise", "Exercise", "Asked", "Done", "Last time", "Left out in all");
        rows.forEach(row -> table.row(
                new Text(row.exercise()), asked(row), new Text(done(row)), lastTime(row), new Text(leftOut(row))));
        getContent().add(table);
    }

    private static Component asked(AskedDone row) {
        var dose = new Span(DoseWords.of(row.asked().dose()));
        var schedule = new Span(
                row.asked().withdrawn()
                        ? "no longer asked"
                        : ScheduleWords.of(row.asked().schedule()));
        schedule.addClassName("quiet");
        var both = new Div(dose, schedule);
        both.addClassName("asked-dose");
        return both;
    }

    /** "88 %, 22 of 25 bouts; something done on 13 days in all". */
    private static String done(AskedDone row) {
        return "%s; something done on %s in all"
                .formatted(
                        row.startMeasured()
                                ? "nothing was asked while its start is measured"
                                : AdherenceWords.of(row.adherence()),
                        row.daysDone() == 1 ? "1 day" : row.daysDone() + " days");
    }

    private static Component lastTime(AskedDone row) {
        var last = row.last();
        if (last == null) {
            return new Text("not yet");
        }
        var amounts = last.lines().stream()
                .map(line -> DoneWords.of(line.side()) + DoneWords.done(line))
                .collect(Collectors.joining("; "));
        var done = new Span(amounts + (last.trial() ? " (trial)" : extent(last.extent())));
        switch (last.extent()) {
            case SHORT -> done.addClassName("dose-short");
            case OVER -> done.addClassName("dose-over");
            case AS_ASKED -> {
                /* the plain case needs no colour */
            }
        }
        var day = new Span(Weekdays.day(last.day()));
        day.addClassName("quiet");
        var both = new Div(done, day);
        both.addClassName("asked-dose");
        return both;
    }

    private static String extent(AskedDone.Extent extent) {
        return switch (extent) {
            case SHORT -> " (less)";
            case OVER -> " (more)";
            case AS_ASKED -> "";
        };
    }

    /** "It hurts 3×, No time". */
    private static String leftOut(AskedDone row) {
        return row.skipped().entrySet().stream()
                .map(reason -> reason.getKey().label() + (reason.getValue() == 1 ? "" : " " + reason.getValue() + "×"))
                .collect(Collectors.joining(", "));
    }
}
