package org.steadyback.insight.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.html.Image;

import org.steadyback.insight.Progress;
import org.steadyback.insight.trend.MorningWeeks;
import org.steadyback.kernel.Period;
import org.steadyback.text.Texts;
import org.steadyback.uikit.SectorWheel;

/**
 * The mornings of some weeks as dots, their weekly means as a line, the change that counts as a band, and flares and pauses as
 * bars below. Drawn by the server, so that a phone loads no charting for it; the sentence above and the table below say the same.
 */
class MorningsPicture extends Image {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    private static final int WIDTH = 350;
    private static final int HEIGHT = 232;
    private static final int LEFT = 28;
    private static final int RIGHT = WIDTH - 8;
    private static final int TOP = 12;
    private static final int ZERO = 182;
    private static final int BARS = 190;

    /** The colours of the tokens: a picture of its own cannot take them from the page. */
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s"><style>\
            .rule{stroke:#d9d3c8}.axis{stroke:#868a83}.band{fill:#e0efe1}.mean{fill:none;stroke:#1f6b75;stroke-width:3}\
            .end{fill:#1f6b75}.dot{fill:#1f6b75;fill-opacity:.45}.before,.worst{fill:none;stroke:#4d6064;stroke-width:1.5}\
            .before{stroke-dasharray:1 4;stroke-linecap:round}.worst{stroke-dasharray:6 4}.flare{fill:#5b4b9a}\
            .away{fill:#fbf8f3;stroke:#5b4b9a;stroke-width:1.5}text{font:16px Verdana,sans-serif;fill:#4d6064}\
            .num{fill:#1d2b2e;font-weight:bold}\
            @media(prefers-color-scheme:dark){.rule{stroke:#33413f}.axis{stroke:#76888a}.band{fill:#1d3325}.mean{stroke:#7cc4cb}\
            .end{fill:#7cc4cb}.dot{fill:#7cc4cb}.before,.worst{stroke:#b3c2c3}.flare{fill:#b9aef0}.away{fill:#11191b;stroke:#b9aef0}\
            text{fill:#b3c2c3}.num{fill:#eef3f2}}</style>%3$s</svg>""";

    private final transient Progress progress;
    private final transient PainStory story;

    MorningsPicture(Progress progress, PainStory story) {
        this.progress = progress;
        this.story = story;
        setAlt("");
        addClassName("mornings-picture");
        getElement().setAttribute("width", "" + WIDTH).setAttribute("height", "" + HEIGHT);
        show(true);
    }

    /** @param sessions whether before and worst are beside the mornings */
    final void show(boolean sessions) {
        var svg = drawn(progress, story, sessions).getBytes(StandardCharsets.UTF_8);
        setSrc("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
    }

    static String drawn(Progress progress, PainStory story, boolean sessions) {
        return SVG.formatted(WIDTH, HEIGHT, new Drawing(progress.period()).of(progress, story, sessions));
    }

    private record Drawing(Period period) {

        String of(Progress progress, PainStory story, boolean sessions) {
            var parts = new StringBuilder();
            band(story.weeks()).ifPresent(parts::append);
            for (int value : List.of(0, 5, 10)) {
                parts.append(String.format(
                                Locale.ROOT,
                                "<path class=\"%s\" d=\"M%d %.1fH%d\"/>",
                                value == 0 ? "axis" : "rule",
                                LEFT,
                                y(value),
                                RIGHT))
                        .append(String.format(
                                Locale.ROOT,
                                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>",
                                LEFT - 6,
                                y(value) + 5,
                                value));
            }
            progress.pauses().forEach(pause -> parts.append(bar("away", pause)));
            progress.flares().forEach(flare -> parts.append(bar("flare", flare)));
            if (sessions) {
                parts.append(line("before", story.before())).append(line("worst", story.worst()));
            }
            story.ofMornings().forEach((day, pain) -> parts.append(dot("dot", x(day), y(pain), 3)));
            parts.append(mean(story.weeks()));
            parts.append(String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                            LEFT,
                            HEIGHT - 8,
                            "start",
                            escaped(SAY.shortDay(period.from()))))
                    .append(String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                            RIGHT,
                            HEIGHT - 8,
                            "end",
                            escaped(SAY.today())));
            return parts.toString();
        }

        /** From where the change counts down to nothing; no band where that much less is not possible. */
        private Optional<String> band(MorningWeeks weeks) {
            return weeks.first()
                    .map(first -> first.mean() - weeks.changeThatCounts())
                    .filter(from -> from > 0)
                    .map(from -> String.format(
                            Locale.ROOT,
                            "<rect class=\"band\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>",
                            LEFT,
                            y(from),
                            RIGHT - LEFT,
                            ZERO - y(from)));
        }

        private String bar(String name, Period days) {
            double from = Math.max(LEFT, x(days.from()) - 3);
            double to = Math.min(RIGHT, x(days.to()) + 3);
            return String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"9\" rx=\"4\"/>",
                    name,
                    from,
                    BARS,
                    Math.max(6, to - from));
        }

        /** From day to day; where a day is missing the line stops, and one day alone is a dot. */
        private String line(String name, Map<LocalDate, Integer> values) {
            var path = new StringBuilder();
            values.forEach((day, value) -> path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", values.containsKey(day.minusDays(1)) ? "L" : "M", x(day), y(value))));
            var alone = new StringBuilder();
            values.forEach((day, value) -> {
                if (!values.containsKey(day.minusDays(1)) && !values.containsKey(day.plusDays(1))) {
                    alone.append(String.format(Locale.ROOT, "M%.1f %.1fh.1", x(day), y(value)));
                }
            });
            return String.format(Locale.ROOT, "<path class=\"%s\" d=\"%s%s\"/>", name, path, alone);
        }

        /** Through the middles of the weeks; a week without a mean is a gap. */
        private String mean(MorningWeeks weeks) {
            var parts = new StringBuilder();
            var path = new StringBuilder();
            MorningWeeks.Week before = null;
            for (var week : weeks.weeks()) {
                boolean follows = before != null
                        && before.days().to().plusDays(1).equals(week.days().from());
                path.append(
                        String.format(Locale.ROOT, "%s%.1f %.1f", follows ? "L" : "M", middle(week), y(week.mean())));
                before = week;
            }
            parts.append(String.format(Locale.ROOT, "<path class=\"mean\" d=\"%s\"/>", path));
            weeks.first().ifPresent(first -> parts.append(end(first)));
            weeks.last().filter(_ -> weeks.weeks().size() > 1).ifPresent(last -> parts.append(end(last)));
            return parts.toString();
        }

        private String end(MorningWeeks.Week week) {
            double y = y(week.mean());
            return dot("end", middle(week), y, 5.5)
                    + String.format(
                            Locale.ROOT,
                            "<text class=\"num\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%d</text>",
                            middle(week),
                            y < TOP + 24 ? y + 24 : y - 12,
                            Math.round(week.mean()));
        }

        private double middle(MorningWeeks.Week week) {
            return x(week.days().from().plusDays(3));
        }

        private static String dot(String name, double x, double y, double radius) {
            return String.format(
                    Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", name, x, y, radius);
        }

        private double x(LocalDate day) {
            return LEFT + 8 + (RIGHT - LEFT - 16.0) * ChronoUnit.DAYS.between(period.from(), day) / (period.days() - 1);
        }

        private static double y(double value) {
            return ZERO - (ZERO - TOP) * value / 10;
        }
    }

    private static String escaped(String text) {
        return SectorWheel.escaped(text);
    }
}
