package org.steadyback.uikit;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        open();
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

    @Test
    void theTableIsMadeWhenOpened() {
        chart.show("", List.of(MORNINGS));
        assertThat(chart.getElement().getOuterHTML())
                .contains("The same as a table")
                .doesNotContain("<table");
        open();
        assertThat(chart.getElement().getOuterHTML()).contains("<table", "16 Nov 2026");
    }

    @Test
    void anOpenTableFollowsTheChart() {
        chart.show("", List.of(MORNINGS));
        open();
        chart.show("", List.of(new Series("Next morning", List.of(new Point(MONDAY.plusDays(9), 7.0)))));
        assertThat(chart.getElement().getOuterHTML()).contains("25 Nov 2026").doesNotContain("16 Nov 2026");
    }

    private void open() {
        var details = (LaterDetails) chart.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("details"))
                .findFirst()
                .flatMap(Element::getComponent)
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private JsonNode data() {
        return JsonMapper.shared().readTree(picture().getProperty("data"));
    }

    private Element picture() {
        return chart.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("steady-trend-chart"))
                .findFirst()
                .orElseThrow();
    }
}
