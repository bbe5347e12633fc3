package org.steadyback.uikit;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class SectorWheelTest {

    @Test
    void drawsASectorEachAndMarksTheFilledOnesByMoreThanColour() throws Exception {
        var svg = SectorWheel.drawn(List.of(
                new SectorWheel.Sector("a & b", true),
                new SectorWheel.Sector("c", false),
                new SectorWheel.Sector("d", false)));
        var drawn =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(drawn.getElementsByTagName("path").getLength()).isEqualTo(3);
        assertThat(drawn.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("✓ a & b");
        assertThat(drawn.getElementsByTagName("text").item(1).getTextContent()).isEqualTo("c");
    }
}
