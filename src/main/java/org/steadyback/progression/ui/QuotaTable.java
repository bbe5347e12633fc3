package org.steadyback.progression.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.grading.Quantity;
import org.steadyback.programme.CauseWords;
import org.steadyback.progression.QuotaDraft;
import org.steadyback.progression.QuotaPage;
import org.steadyback.progression.QuotaWords;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.Dates;

/** Weeks down, exercises across: what was and will be asked, how much of it was met, and where each exercise stands. */
class QuotaTable extends Composite<Div> {

    QuotaTable(String caption, List<QuotaDraft> drafts, Function<QuotaDraft, List<QuotaPage.Week>> weeksOf) {
        var columns = drafts.stream().map(weeksOf).toList();
        var heads = Stream.concat(
                        Stream.of("Week from"),
                        drafts.stream().map(draft -> draft.card().name()))
                .toArray(String[]::new);
        var table = new DataTable(caption, heads);
        var days = new TreeSet<LocalDate>();
        columns.forEach(weeks -> weeks.forEach(week -> days.add(week.from())));
        for (var day : days) {
            var cells = new Component[heads.length];
            cells[0] = new Span(Dates.day(day));
            for (int i = 0; i < columns.size(); i++) {
                cells[i + 1] = cell(columns.get(i), day, drafts.get(i).quantity());
            }
            table.row(cells);
        }
        getContent().add(table);
    }

    private static Component cell(List<QuotaPage.Week> weeks, LocalDate day, Quantity quantity) {
        return weeks.stream()
                .filter(week -> week.from().equals(day))
                .findFirst()
                .<Component>map(week -> cell(week, quantity))
                .orElseGet(() -> new Span(""));
    }

    private static Component cell(QuotaPage.Week week, Quantity quantity) {
        var quota = QuotaWords.of(quantity, week.quota());
        return switch (week.when()) {
            case COMING -> new Span(quota);
            case EASED -> new Span(quota + ", eased for a flare");
            case NOW -> {
                var now = new Span(quota + ", this week");
                now.addClassName("quota-now");
                yield now;
            }
            case BEFORE -> new Span(quota + ", " + judged(week));
        };
    }

    private static String judged(QuotaPage.Week week) {
        var said = week.judged();
        return said == null
                ? "not judged"
                : "%s of %s met: %s"
                        .formatted(
                                said.met(),
                                said.asked(),
                                CauseWords.of(said.decision()).toLowerCase(Locale.ROOT));
    }
}
