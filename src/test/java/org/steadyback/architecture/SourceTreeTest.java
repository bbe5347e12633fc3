package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** Null-marked packages, one map of addresses, named migrations: read off the source tree. */
class SourceTreeTest {

    private static final Path MAIN = Path.of("src/main/java");

    /** What begins a line stands left in one language and right in another; a mask's position has no other word. */
    private static final Set<String> SAME_IN_EVERY_LANGUAGE =
            Set.of("mask: url(\"../images/quiet-line.svg\") no-repeat left center / contain");

    @Test
    void everyPackageIsNullMarked() throws IOException {
        var folders = javaFiles().stream().map(Path::getParent).distinct().toList();

        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void everyAddressHasExactlyOneView() throws Exception {
        Map<String, Long> routes = new TreeMap<>();
        for (var file : javaFiles()) {
            var matcher = Pattern.compile("@(?:Route|GetMapping)\\((?:value = |\"/\" \\+ )?Paths\\.([A-Z_]+)")
                    .matcher(Files.readString(file));
            while (matcher.find()) {
                routes.merge(matcher.group(1), 1L, Long::sum);
            }
        }
        var addresses = Stream.of(Paths.class.getFields())
                .map(java.lang.reflect.Field::getName)
                .toList();

        assertThat(routes.keySet()).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(routes.values()).containsOnly(1L);
    }

    /** One file a module in the order of the arrows (ADR 0050), and from V200 on one after another. */
    @Test
    void migrationsAreNumberedAndNamed() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/schema"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();

            assertThat(names.stream().filter(name -> name.compareTo("V200") < 0))
                    .containsExactly(
                            "V001__database.sql",
                            "V010__access.sql",
                            "V020__library.sql",
                            "V030__episode.sql",
                            "V040__screening.sql",
                            "V050__education.sql",
                            "V060__programme.sql",
                            "V070__progression.sql",
                            "V080__agreement.sql",
                            "V090__session.sql",
                            "V100__insight.sql",
                            "V110__caseload.sql",
                            "V120__demo.sql");
            var later =
                    names.stream().filter(name -> name.compareTo("V200") >= 0).toList();
            assertThat(later).allMatch(name -> name.matches("V\\d{3}__[a-z]+_[a-z_]+\\.sql"));
            assertThat(later.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
            assertThat(Path.of("src/main/resources/db/migration"))
                    .as("where nobody looks")
                    .doesNotExist();
        }
    }

    /** "%d" writes the digits of the machine's language, and "%s" those of the portal's own. */
    @Test
    void noNumberIsWrittenAsTheMachineWould() throws IOException {
        var ofTheMachine = Pattern.compile("%(?:\\d+\\$)?\\d*d|%,d|%\\.\\df");
        var files = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var text = Files.readString(file).replaceAll("(?s)String\\.format\\(\\s*Locale\\..*?\\);", "");
            if (ofTheMachine.matcher(text).find()) {
                files.add(file);
            }
        }
        assertThat(files).isEmpty();
    }

    /** Upper and lower case depend on the language: Turkish has two kinds of i. */
    @Test
    void noCaseIsChangedAsTheMachineWould() throws IOException {
        for (var file : javaFiles()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("toLowerCase()", "toUpperCase()");
        }
    }

    /** Pages are read from the right in some languages: looks name start and end (`margin-inline-start`), never left and right. */
    @Test
    void looksNameNeitherLeftNorRight() throws IOException {
        var sides = Pattern.compile("(?<![a-z])(?:left|right)(?![a-z])");
        var physical = new ArrayList<String>();
        for (var styles : styles().entrySet()) {
            Pattern.compile("(?<=[;{}\\s])([a-z-]+): ([^;{}]+)(?=;)")
                    .matcher(styles.getValue())
                    .results()
                    .filter(found -> sides.matcher(found.group()).find()
                            || hasFourSides(found.group(1)) && differ(found.group(2)))
                    .filter(found -> !SAME_IN_EVERY_LANGUAGE.contains(found.group()))
                    .forEach(found -> physical.add(styles.getKey() + ": " + found.group()));
        }

        assertThat(physical).isEmpty();
    }

    private static boolean hasFourSides(String property) {
        return property.matches("(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color)");
    }

    /** Of four values the second is the right side's and the fourth the left side's. */
    private static boolean differ(String sides) {
        var values = sides.replaceAll("(?<=\\([^)]{0,99}) ", "").strip().split("\\s+");
        return values.length == 4 && !values[1].equals(values[3]);
    }

    /** Style sheets, and what stands between {@code css`} and the next such mark. */
    private static Map<Path, String> styles() throws IOException {
        var all = new TreeMap<Path, String>();
        for (var folder : List.of(Path.of("src/main/resources"), Path.of("frontend"))) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(file -> !file.startsWith("frontend/generated"))
                        .filter(file -> file.toString().matches(".*\\.(?:css|ts)"))
                        .toList()) {
                    var text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
                    all.put(file, file.toString().endsWith(".css") ? text : inTemplates(text));
                }
            }
        }
        return all;
    }

    private static String inTemplates(String script) {
        return Pattern.compile("(?s)css`(.*?)`")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
