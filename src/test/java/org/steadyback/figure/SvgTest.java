package org.steadyback.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Each picture is small, whole, valid XML, and asks nothing of the world outside. */
class SvgTest {

    private static final int MOST_BYTES = 12 * 1024;
    private static final Figures FIGURES = Figures.read();

    static Stream<String> slugs() {
        return FIGURES.slugs().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void isSmallEnough(String slug) throws IOException {
        assertThat(zipped(FIGURES.moving(slug).orElseThrow())).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(zipped(FIGURES.still(slug).orElseThrow())).isLessThanOrEqualTo(MOST_BYTES / 3);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void isAPictureWithWordsForThoseWhoDoNotSeeIt(String slug) throws Exception {
        for (var svg : new String[] {
            FIGURES.moving(slug).orElseThrow(), FIGURES.still(slug).orElseThrow()
        }) {
            var root = parsed(svg).getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .endsWith(".");
            assertThat(svg).doesNotContainIgnoringCase("<script", "href", "url(", "<foreignObject", "onload");
            assertThat(svg).contains("prefers-color-scheme:dark", "prefers-reduced-motion:reduce");
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void movesInALoopWithoutAGap(String slug) throws Exception {
        var moves = parsed(FIGURES.moving(slug).orElseThrow()).getElementsByTagName("animate");
        assertThat(moves.getLength()).isPositive();
        for (var i = 0; i < moves.getLength(); i++) {
            var move = (Element) moves.item(i);
            var values = move.getAttribute("values").split(";");
            var times = Arrays.stream(move.getAttribute("keyTimes").split(";"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(times).hasSameSizeAs(values).isSorted().startsWith(0).endsWith(1);
            assertThat(Stream.of(values)
                            .map(path -> path.replaceAll("[-.0-9 ]+", "#"))
                            .distinct())
                    .as("the same commands in every frame, or it would jump")
                    .hasSize(1);
            assertThat(move.getAttribute("repeatCount")).isEqualTo("indefinite");
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theStillHasShadowFigureAndArrow(String slug) throws Exception {
        var still = FIGURES.still(slug).orElseThrow();

        assertThat(still).contains("class=\"gh\"><path", "class=\"ar\"").doesNotContain("<animate");
    }

    @Test
    void aFamilyIsDrawnToOneScale() {
        assertThat(size("bridge")).isEqualTo(size("bridge-with-heels-on-ball")).isEqualTo(size("single-leg-bridge"));
    }

    private static String size(String slug) {
        return FIGURES.moving(slug).orElseThrow().replaceAll("(?s).*?viewBox=\"\\S+ \\S+ (\\S+ \\S+)\".*", "$1");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
