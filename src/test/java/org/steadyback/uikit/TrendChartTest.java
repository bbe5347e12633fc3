package org.steadyback.uikit;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.steadyback.uikit.TrendChart.Event;
import org.steadyback.uikit.TrendChart.Point;
import org.steadyback.uikit.TrendChart.Series;
import org.steadyback.uikit.TrendChart.Usual;

import static org.assertj.core.api.Assertions.assertThat;

class TrendChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Series MORNINGS = new Series(
            "Next morning",
            List.of(new Point(MONDAY, 0.0), new Point(MONDAY.plusDays(1), null), new Point(MONDAY.plusDays(2), 3.5)));

    private final TrendChart chart = new TrendChart("Pain, 0 to 10");

    @Test
    void saysInASentenceWhatItShows() {
        chart.show("Mornings are about the same.", List.of(MORNINGS));
        assertThat(chart.getElement().getOuterHTML()).contains("trend-summary", "Mornings are about the same.");
        assertThat(picture().getProperty("label")).isEqualTo("Pain, 0 to 10. Mornings are about the same.");
    }

    @Test
    void aMissingAnswerIsNotZero() {
        chart.show("", List.of(MORNINGS));
        var points = data().get("series").get(0).get("points");
        assertThat(points.get(0).get("value").asDouble()).isZero();
        assertThat(points.get(1).get("value").isNull()).isTrue();
    }

    @Test
    void theTableTellsTheSame() {
        chart.show("", List.of(MORNINGS), List.of(new Event(MONDAY.plusDays(3), "Flare")), null);
        assertThat(chart.getElement().getOuterHTML())
                .containsSubsequence(
                        "16 Nov 2026", ">0<", "17 Nov 2026", "no answer", "18 Nov 2026", "3.5", "19 Nov 2026", "Flare");
    }

    @Test
    void theUsualValueIsSentOnlyWhereItIsKnown() {
        chart.show("", List.of(MORNINGS));
        assertThat(data().has("usual")).isFalse();
        chart.show("", List.of(MORNINGS), List.of(), new Usual(4, 2));
        assertThat(data().get("usual").get("change").asDouble()).isEqualTo(2);
    }

    private JsonNode data() {
        return (JsonNode) picture().getPropertyRaw("data");
    }

    private Element picture() {
        return chart.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("steady-trend-chart"))
                .findFirst()
                .orElseThrow();
    }
}
