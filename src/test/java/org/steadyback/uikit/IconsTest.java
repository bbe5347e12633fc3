package org.steadyback.uikit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IconsTest {

    @Test
    void everyIconIsDrawnAndEveryDrawingIsUsed() throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/META-INF/resources/icons/steadyback.svg"));
        var drawn = Pattern.compile("symbol id=\"([a-z-]+)\"")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(Arrays.stream(Icons.values()).map(Icons::symbol)).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void screenReadersSkipThem() {
        assertThat(Icons.TODAY.create().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }
}
