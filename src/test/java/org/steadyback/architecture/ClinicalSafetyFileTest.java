package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.Parameter;
import org.steadyback.programme.check.Limit;
import org.steadyback.screening.rules.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** The safety file says what the code does: its numbers are the code's, and the tests it trusts in exist. */
class ClinicalSafetyFileTest {

    private static final Path FOLDER = Path.of("docs/clinical-safety");
    private static final List<String> PARTS =
            List.of("Cause", "Effect", "Severity", "Control", "Test", "Residual risk");

    @Test
    void everyNumberOfTheCodeStandsInTheTableWithItsSource() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("parameters.md"));

        assertThat(Parameter.values())
                .allSatisfy(parameter -> assertThat(rows(lines, parameter.name()))
                        .singleElement()
                        .satisfies(row -> assertThat(row.subList(3, 7))
                                .containsExactly(
                                        parameter.standard().toPlainString(),
                                        range(parameter),
                                        parameter.unit().name().toLowerCase(java.util.Locale.ROOT),
                                        parameter.source())));
    }

    @Test
    void everyNumberOfTheProgrammeChecksStandsInTheTableWithItsSource() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("parameters.md"));

        assertThat(Limit.values())
                .allSatisfy(limit -> assertThat(rows(lines, limit.name()))
                        .singleElement()
                        .satisfies(row -> assertThat(row.subList(3, 6))
                                .containsExactly(String.valueOf(limit.value()), limit.unit(), limit.source())));
    }

    @Test
    void everyRuleOfTheScreenStandsInTheTable() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("parameters.md"));

        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(rows(lines, rule.name())).hasSize(1));
    }

    @Test
    void hazardsAreNumberedAndWhole() throws IOException {
        var hazards = hazards();

        assertThat(hazards)
                .extracting(hazard -> hazard.substring(0, 3))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, hazards.size())
                        .mapToObj(number -> String.format(java.util.Locale.ROOT, "H%02d", number))
                        .toList());
        assertThat(hazards)
                .hasSizeGreaterThan(15)
                .allSatisfy(hazard ->
                        assertThat(PARTS).allSatisfy(part -> assertThat(hazard).contains("\n- " + part + ": ")));
    }

    @Test
    void everyTestThatProvesAControlExists() throws IOException {
        var missing = new ArrayList<String>();
        for (var hazard : hazards()) {
            var named = Pattern.compile("`(\\w+Test)\\.(\\w+)`")
                    .matcher(hazard)
                    .results()
                    .toList();
            assertThat(named).as(hazard.lines().findFirst().orElseThrow()).isNotEmpty();
            named.stream()
                    .filter(test -> !exists(test))
                    .map(test -> test.group(1) + "." + test.group(2))
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    /** The table of signs names what proves each of its places. */
    @Test
    void everyTestThatTheTableOfSignsNamesExists() throws IOException {
        var signs = Files.readString(FOLDER.resolve("signs.md"));
        var named = Pattern.compile("`(\\w+Test)\\.(\\w+)`")
                .matcher(signs)
                .results()
                .toList();
        var titles = Pattern.compile("`(\\S+\\.test\\.ts)` “([^”]+)”")
                .matcher(signs)
                .results()
                .toList();

        assertThat(named).hasSizeGreaterThan(5).allMatch(ClinicalSafetyFileTest::exists);
        assertThat(titles)
                .isNotEmpty()
                .allSatisfy(test ->
                        assertThat(ofTheClient(test.group(1))).content().contains("test('" + test.group(2) + "'"));
    }

    /** Tests of the player are named with their title: {@code `gate.test.ts` “a gate that closed offers nothing”}. */
    @Test
    void everyTestOfThePlayerThatProvesAControlExists() throws IOException {
        var named = Pattern.compile("`(\\S+\\.test\\.ts)` “([^”]+)”")
                .matcher(Files.readString(FOLDER.resolve("hazard-log.md")))
                .results()
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(test ->
                        assertThat(ofTheClient(test.group(1))).content().contains("test('" + test.group(2) + "'"));
    }

    private static Path ofTheClient(String file) {
        return Stream.of("session-player", "signs-kept")
                .map(folder -> Path.of("frontend", folder, file))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("frontend", file));
    }

    private static boolean exists(MatchResult test) {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(test.group(1) + ".java"))
                    .map(ClinicalSafetyFileTest::text)
                    .anyMatch(source -> source.contains(" " + test.group(2) + "("));
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static List<String> hazards() throws IOException {
        return Arrays.stream(Files.readString(FOLDER.resolve("hazard-log.md")).split("(?m)^## "))
                .skip(1)
                .toList();
    }

    private static List<List<String>> rows(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith("| `" + name + "` |"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static String range(Parameter parameter) {
        return parameter.adjustable()
                ? parameter.least().toPlainString() + "–" + parameter.most().toPlainString()
                : "fixed";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
