package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of docs/architecture.md is the code's. */
class ModuleMapTest {

    private static final Path PICTURE = Path.of("docs/images/modules.svg");
    private static final Path DRAWN = Path.of("target/modules.svg");

    private final ModuleMap map = ModuleMap.ofTheCode();

    @Test
    void pictureIsThatOfTheCode() throws IOException {
        var drawn = ModuleMapDrawing.svg(map);
        Files.writeString(DRAWN, drawn);

        assertThat(Files.exists(PICTURE) ? Files.readString(PICTURE) : "")
                .withFailMessage(
                        "%s is not the map of the code any more. To draw it anew run  cp %s %s  and look at it.",
                        PICTURE, DRAWN, PICTURE)
                .isEqualTo(drawn);
    }

    @Test
    void theSameMapGivesTheSamePicture() {
        assertThat(ModuleMapDrawing.svg(ModuleMap.ofTheCode())).isEqualTo(ModuleMapDrawing.svg(map));
    }

    @Test
    void everyModuleIsInThePictureAndEveryArrowPointsDown() {
        var drawn = ModuleMapDrawing.svg(map);

        assertThat(map.modules().keySet())
                .contains("kernel", "session", "demo")
                .allSatisfy(name -> assertThat(drawn).contains(">" + name + "</text>"));
        map.modules()
                .values()
                .forEach(module -> assertThat(module.mayUse())
                        .allSatisfy(
                                below -> assertThat(map.floor(module.name())).isGreaterThan(map.floor(below))));
    }

    /** What is drawn, followed to its end, reaches what is declared, and nothing more. */
    @Test
    void drawnArrowsSayAllThatIsDeclared() {
        Map<String, ModuleMap.Module> thinned = new TreeMap<>();
        map.modules()
                .forEach((name, module) -> thinned.put(
                        name,
                        new ModuleMap.Module(
                                name,
                                "",
                                java.util.List.of(),
                                map.shortest().getOrDefault(name, Set.of()),
                                module.shared())));
        var drawn = new ModuleMap(thinned);

        assertThat(map.modules().keySet())
                .allSatisfy(name -> assertThat(drawn.below(name)).isEqualTo(map.below(name)));
        assertThat(map.shortest().get("caseload")).contains("insight").doesNotContain("library");
    }
}
