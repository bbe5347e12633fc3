package org.steadyback.uikit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.steadyback.text.Texts;

/**
 * Values from 0 to 10 over days: a sentence that says what the picture shows, the picture, and the same numbers as a table.
 * A day without an answer is a gap, never a zero.
 */
public class TrendChart extends Composite<Div> {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    /** One line, named where it ends. */
    public record Series(String name, List<Point> points) {}

    /** The value of a day, or {@code null} where none was given. */
    public record Point(LocalDate day, @Nullable Double value) {}

    /** Something that happened, marked on the axis. */
    public record Event(LocalDate day, String label) {}

    /** The person's usual value and how much must change to count. */
    public record Usual(double value, double changeThatCounts) {}

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Paragraph summary = new Paragraph();
    private final Picture picture = new Picture();
    private final LaterDetails details = new LaterDetails(SAY.asTable());
    private final String title;

    /** @param title what is shown, for the table's caption and for screen readers, such as "Pain, 0 to 10" */
    public TrendChart(String title) {
        this.title = title;
        summary.addClassName("trend-summary");
        details.addClassName("trend-data");
        getContent().addClassName("trend");
        getContent().add(summary, picture, details);
    }

    public void show(String sentence, List<Series> series) {
        show(sentence, series, List.of(), null);
    }

    /** Replaces all that is shown. */
    public void show(String sentence, List<Series> series, List<Event> events, @Nullable Usual usual) {
        summary.setText(sentence);
        picture.draw(SAY.picture(title, sentence), series, events, usual);
        details.replaceContent(() -> table(series, events));
    }

    private Component table(List<Series> series, List<Event> events) {
        var heads = new ArrayList<String>(List.of(SAY.day()));
        series.forEach(line -> heads.add(line.name()));
        heads.add(SAY.whatHappened());
        var table = new DataTable(title, heads.toArray(String[]::new));
        table.numbers(IntStream.rangeClosed(1, series.size()).toArray());
        for (var day : days(series, events)) {
            table.row(cells(day, series, events).toArray(String[]::new));
        }
        return table;
    }

    private static List<String> cells(LocalDate day, List<Series> series, List<Event> events) {
        var cells = new ArrayList<String>();
        cells.add(Dates.day(day));
        series.forEach(line -> cells.add(valueOn(day, line)));
        cells.add(String.join(
                "; ",
                events.stream()
                        .filter(e -> e.day().equals(day))
                        .map(Event::label)
                        .toList()));
        return cells;
    }

    private static String valueOn(LocalDate day, Series line) {
        return line.points().stream()
                .filter(point -> point.day().equals(day))
                .map(point -> point.value() == null ? SAY.noAnswer() : SAY.value(point.value()))
                .findFirst()
                .orElse("");
    }

    private static SortedSet<LocalDate> days(List<Series> series, List<Event> events) {
        var days = new TreeSet<LocalDate>();
        series.forEach(line -> line.points().forEach(point -> days.add(point.day())));
        events.forEach(event -> days.add(event.day()));
        return days;
    }

    @Tag("steady-trend-chart")
    @JsModule("./pain-chart/trend-chart.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    private static class Picture extends Component {

        void draw(String name, List<Series> series, List<Event> events, @Nullable Usual usual) {
            var data = JSON.objectNode();
            series.forEach(line -> data.withArray("series").add(line(line)));
            events.forEach(event -> data.withArray("events").add(event(event)));
            if (usual != null) {
                data.putObject("usual").put("value", usual.value()).put("change", usual.changeThatCounts());
            }
            getElement().setProperty("label", name);
            // as text: a node for each point would be remembered with the page
            getElement().setProperty("data", data.toString());
        }

        private static ObjectNode line(Series line) {
            var node = JSON.objectNode().put("name", line.name());
            for (var point : line.points()) {
                node.withArray("points")
                        .add(JSON.objectNode()
                                .put("day", point.day().toString())
                                .put("value", point.value()));
            }
            return node;
        }

        private static ObjectNode event(Event event) {
            return JSON.objectNode().put("day", event.day().toString()).put("label", event.label());
        }
    }
}
