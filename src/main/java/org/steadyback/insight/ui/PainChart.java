package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import org.steadyback.insight.Review;
import org.steadyback.kernel.PainScore;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.uikit.TrendChart;

import static java.util.stream.Collectors.groupingBy;

/** Pain over the period: mornings, before, and the worst of each day, with what happened around it. */
class PainChart extends Composite<Div> {

    private final TrendChart chart = new TrendChart("Pain, 0 to 10");

    PainChart() {
        getContent().add(chart);
    }

    void show(Review review) {
        var sessions = review.sessions().stream()
                .map(session -> session.entry())
                .filter(entry -> !entry.superseded())
                .toList();
        var lines = new ArrayList<TrendChart.Series>();
        lines.add(new TrendChart.Series("Morning", mornings(review)));
        lines.add(new TrendChart.Series("Before", ofEachDay(sessions, SessionEntry::painBefore)));
        lines.add(new TrendChart.Series("Worst", ofEachDay(sessions, SessionEntry::peakPain)));
        lines.removeIf(line -> line.points().isEmpty());
        var events = review.happenings().stream()
                .map(one -> new TrendChart.Event(one.day(), one.what()))
                .toList();
        chart.show(review.trend(), lines, events, null);
    }

    /** Days without an answer between two answers are gaps. */
    private static List<TrendChart.Point> mornings(Review review) {
        if (review.mornings().isEmpty()) {
            return List.of();
        }
        var byDay = review.mornings().stream()
                .collect(
                        java.util.stream.Collectors.toMap(MorningEntry::date, MorningEntry::pain, (newer, _) -> newer));
        var first = review.mornings().getLast().date();
        return first.datesUntil(review.mornings().getFirst().date().plusDays(1))
                .map(day -> new TrendChart.Point(day, value(byDay.get(day))))
                .toList();
    }

    private static List<TrendChart.Point> ofEachDay(
            List<SessionEntry> sessions, Function<SessionEntry, @Nullable PainScore> score) {
        return sessions.stream().collect(groupingBy(SessionEntry::day)).entrySet().stream()
                .map(day -> new TrendChart.Point(day.getKey(), value(worst(day.getValue(), score))))
                .filter(point -> point.value() != null)
                .sorted(Comparator.comparing((TrendChart.Point point) -> point.day(), LocalDate::compareTo))
                .toList();
    }

    private static @Nullable PainScore worst(
            List<SessionEntry> sessions, Function<SessionEntry, @Nullable PainScore> score) {
        return sessions.stream()
                .map(score)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Double value(@Nullable PainScore score) {
        return score == null ? null : (double) score.value();
    }
}
