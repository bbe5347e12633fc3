package org.steadyback.uikit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import com.vaadin.flow.component.html.Image;

import org.steadyback.text.Texts;

/**
 * A range of a change on a line with its zero, drawn simply. The words beside it say the same, so screen readers skip it.
 */
public class RangeBar extends Image {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    private static final int WIDTH = 260;
    private static final int HEIGHT = 46;
    private static final int MIDDLE = WIDTH / 2;

    /** Points of change that the line has room for on each side. */
    private static final double ROOM = 3;

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s"><style>\
            .axis{stroke:#868a83;stroke-width:1.5}.zero{stroke:#4d6064;stroke-width:2}.range{fill:#1f6b75}.point{fill:#fff}\
            text{font:12px Verdana,sans-serif;fill:#4d6064}\
            @media(prefers-color-scheme:dark){.axis{stroke:#76888a}.zero{stroke:#b3c2c3}.range{fill:#7cc4cb}.point{fill:#11191b}\
            text{fill:#b3c2c3}}</style>\
            <path class="axis" d="M6 15H%3$s"/><path class="zero" d="M%4$s 3V27"/>%5$s\
            <text x="6" y="42">%6$s</text><text x="%4$s" y="42" text-anchor="middle">%8$s</text>\
            <text x="%3$s" y="42" text-anchor="end">%7$s</text></svg>""";

    /**
     * @param low lower end of the range, of a change in points
     * @param middle what is most likely
     * @param high upper end
     */
    public RangeBar(double low, double middle, double high) {
        setAlt("");
        getElement().setAttribute("width", "" + WIDTH).setAttribute("height", "" + HEIGHT);
        addClassName("range-bar");
        var svg = drawn(low, middle, high).getBytes(StandardCharsets.UTF_8);
        setSrc("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
    }

    static String drawn(double low, double middle, double high) {
        var range = String.format(
                Locale.ROOT,
                "<rect class=\"range\" x=\"%.1f\" y=\"9\" width=\"%.1f\" height=\"12\" rx=\"6\"/><circle class=\"point\" cx=\"%.1f\" cy=\"15\" r=\"3\"/>",
                x(low),
                Math.max(6, x(high) - x(low)),
                x(middle));
        return SVG.formatted(
                WIDTH,
                HEIGHT,
                WIDTH - 6,
                MIDDLE,
                range,
                SectorWheel.escaped(SAY.lessPain()),
                SectorWheel.escaped(SAY.morePain()),
                SectorWheel.escaped(SAY.noChange()));
    }

    private static double x(double change) {
        return MIDDLE + Math.clamp(change / ROOM, -1, 1) * (MIDDLE - 8);
    }
}
