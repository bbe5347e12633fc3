package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.LaterDetails;

/** What was asked on a day, and every version of every prescription. */
class HistoryPanel extends Composite<Section> {

    private final LaterDetails onADay = new LaterDetails("What was asked on a day");
    private final Div programmes = new Div();
    private transient List<ProgrammeHistory> histories = List.of();

    private final Div above = new Div();

    HistoryPanel() {
        var title = new H2("What was asked, and when it changed");
        title.addClassName("section-title");
        getContent().addClassName("section");
        getContent().add(above, title, onADay, programmes);
    }

    /** @param parts what other modules put above it */
    void show(ProgrammeDraft draft, List<Component> parts) {
        var all = draft.history();
        var today = draft.today();
        var zone = draft.zone();
        histories = all;
        above.removeAll();
        above.add(parts);
        setVisible(!all.isEmpty());
        onADay.replaceContent(() -> askedOn(today));
        programmes.removeAll();
        all.forEach(programme -> programmes.add(programme(programme, zone)));
    }

    private Component askedOn(LocalDate today) {
        var then = new Div();
        then.getElement().setAttribute("role", "status");
        var day = new DayField("Asked on");
        day.addClassName("history-day");
        day.addValueChangeListener(change -> show(then, change.getValue()));
        day.setValue(today);
        return new Div(day, then);
    }

    private void show(Div then, @Nullable LocalDate day) {
        then.removeAll();
        if (day == null) {
            return;
        }
        var asked = histories.stream()
                .flatMap(history -> history.askedOn(day).stream())
                .toList();
        then.add(asked.isEmpty() ? new Paragraph("Nothing was asked on " + Dates.day(day) + ".") : list(asked));
    }

    private static Component list(List<AskedExercise> asked) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        asked.forEach(one -> list.add(new ListItem(
                new Span(one.card().name()),
                new Span(ScheduleWords.of(one.asked().dose(), one.asked().schedule())))));
        return list;
    }

    private static Component programme(ProgrammeHistory history, ZoneId zone) {
        var plan = history.programme().plan();
        var until = plan.endsOn() == null ? "" : " to " + Dates.day(plan.endsOn()) + " (" + history.endedReason() + ")";
        return new LaterDetails(
                "Programme from " + Dates.day(plan.startsOn()) + until, () -> everyVersion(history, zone));
    }

    private static Component everyVersion(ProgrammeHistory history, ZoneId zone) {
        var content = new Div(new Paragraph("Assigned by " + Dates.signed(history.assigned(), zone) + "."));
        if (!history.overrides().isEmpty()) {
            content.add(new H3("Gone on with a reason"), overrides(history, zone));
        }
        history.prescriptions().forEach(prescription -> {
            var versions = history.versionsOf(prescription);
            var name = history.card(versions.getLast().prescribed()).name();
            content.add(new H3(name), versions(name, versions, zone));
        });
        return content;
    }

    private static Component overrides(ProgrammeHistory history, ZoneId zone) {
        var table = new DataTable("Warnings that were overridden", "Found", "Reason", "By");
        var names = history.names();
        history.overrides()
                .forEach(one -> table.row(
                        one.inWords(names),
                        one.reason(),
                        one.made().by() + ", " + Dates.moment(one.made().at(), zone)));
        return table;
    }

    private static Component versions(String name, List<ProgrammeHistory.Entry> versions, ZoneId zone) {
        var table = new DataTable("Versions of " + name, "From", "Asked", "Decided", "By");
        for (var entry : versions) {
            var asked = entry.prescribed().asked();
            table.row(
                    Dates.day(asked.validFrom()),
                    asked.withdrawn() ? "no longer" : ScheduleWords.of(asked.dose(), asked.schedule()),
                    entry.inWords(),
                    entry.by() + ", " + Dates.moment(entry.made().at(), zone));
        }
        return table;
    }
}
