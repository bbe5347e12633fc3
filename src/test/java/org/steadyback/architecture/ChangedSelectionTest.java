package org.steadyback.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@code script/test --changed} takes for a change: the script reads the arrows itself, and must read what the code declares. */
class ChangedSelectionTest {

    private static final Path TESTS = Path.of("src/test/java/org/steadyback");
    private static final String MAIN = "src/main/java/org/steadyback/";

    private static final ModuleMap MAP = ModuleMap.ofTheCode();

    private static Map<String, List<String>> ofOneModule = Map.of();

    /** All modules in one run of the script: it reads every test file for each plan. */
    @BeforeAll
    static void changeEachModule() throws Exception {
        var script = script("use_whole_portal; while read -r file; do echo \"$file\" | reach; echo .; done");
        var names = modules().toList();
        var writing = Thread.ofVirtual().start(() -> {
            try (var to = script.outputWriter(StandardCharsets.UTF_8)) {
                for (var name : names) {
                    to.write(MAIN + name + "/Something.java\n");
                }
            } catch (IOException ended) {
                throw new UncheckedIOException(ended);
            }
        });
        var plans = new LinkedHashMap<String, List<String>>();
        var lines = new ArrayList<String>();
        for (var line : script.inputReader(StandardCharsets.UTF_8).lines().toList()) {
            if (line.equals(".")) {
                plans.put(names.get(plans.size()), List.copyOf(lines));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        writing.join();
        assertThat(script.waitFor()).isZero();
        ofOneModule = plans;
    }

    static Stream<String> modules() {
        return MAP.modules().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleReachesItselfAndThoseAbove(String module) throws Exception {
        var expected = MAP.module(module).shared()
                ? MAP.modules().keySet()
                : MAP.modules().keySet().stream()
                        .filter(other ->
                                other.equals(module) || MAP.below(other).contains(module))
                        .collect(toCollection(TreeSet::new));

        var plan = requireNonNull(ofOneModule.get(module));

        assertThat(of(plan, "changed")).containsExactly(module);
        assertThat(and(of(plan, "changed"), of(plan, "above"))).isEqualTo(new TreeSet<>(expected));
        // each test of these is run or named as left, and none of the others but those that look at all code
        var reached = and(of(plan, "test"), of(plan, "left"));
        for (var other : MAP.modules().keySet()) {
            if (expected.contains(other)) {
                assertThat(reached).containsAll(testsIn(other));
            } else {
                assertThat(of(plan, "test")).doesNotContainAnyElementsOf(testsIn(other));
            }
        }
        assertThat(of(plan, "test")).containsAll(testsIn("architecture"));
    }

    @Test
    void whatNeedsTheWholePortalIsNamedAndNotRun() throws Exception {
        var plan = reach(MAIN + "session/Sessions.java");

        assertThat(of(plan, "left"))
                .contains(
                        file("browser/RecordBrowserTest"),
                        file("caseload/DemoPagesViewTest"),
                        file("durability/DurabilityDatabaseTest"),
                        file("bench/StatementCountDatabaseTest"));
        assertThat(of(plan, "test"))
                .contains(file("session/TodayDatabaseTest"))
                .doesNotContainAnyElementsOf(of(plan, "left"));
    }

    @Test
    void aChangedTestIsRunAloneWhateverItNeeds() throws Exception {
        var plan = reach(file("browser/RecordBrowserTest"), file("grading/GradingTest"));

        assertThat(of(plan, "test"))
                .isEqualTo(and(
                        Set.of(file("browser/RecordBrowserTest"), file("grading/GradingTest")),
                        testsIn("architecture")));
        assertThat(of(plan, "changed")).isEmpty();
        assertThat(of(plan, "left")).isEmpty();
    }

    @Test
    void aChangedHelperRunsTheTestsThatUseItEvenByAnother() throws Exception {
        // the pages use the frame of the portal in a browser, which is annotated as the portal with the demo clinic
        var plan = reach(file("testing/DemoPortal"));

        assertThat(of(plan, "test"))
                .contains(file("caseload/AdherenceEverywhereDatabaseTest"), file("browser/RecordBrowserTest"))
                .doesNotContain(file("grading/GradingTest"));
    }

    /** Its name ends as a test's does. */
    @Test
    void anAnnotationOfTestsIsAHelper() throws Exception {
        var plan = reach(file("testing/PortalTest"));

        assertThat(of(plan, "test"))
                .contains(file("session/TodayDatabaseTest"))
                .doesNotContain(file("testing/PortalTest"), file("grading/GradingTest"));
    }

    @Test
    void theClientsCodeRunsItsOwnTestsAndTheBrowsers() throws Exception {
        var plan = reach("frontend/session-player/player.ts");

        assertThat(plan).contains("client");
        assertThat(of(plan, "test"))
                .contains(file("browser/RecordBrowserTest"), file("browser/PagesBrowserTest"))
                .doesNotContain(file("session/TodayDatabaseTest"));
    }

    @Test
    void contentBelongsToTheModuleThatReadsIt() throws Exception {
        assertThat(of(reach("src/main/resources/education/en/pacing.md"), "changed"))
                .containsExactly("education");
        assertThat(of(reach("src/main/resources/screening/en/watch-words.txt"), "changed"))
                .containsExactly("screening", "translation");
        assertThat(of(reach("src/main/resources/figures/walking.txt"), "changed"))
                .containsExactly("figure", "library");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "script/test",
                "src/main/resources/db/schema/V010__access.sql",
                "src/main/resources/application.properties",
                "src/main/java/org/steadyback/Application.java",
                "src/main/resources/nobody/reads-this.txt",
                "something-new.txt"
            })
    void whatNobodyCanSayRunsEverythingAndSaysSo(String file) throws Exception {
        assertThat(reach("docs/language.md", file, MAIN + "session/Sessions.java"))
                .containsExactly("everything " + file);
    }

    @Test
    void wordsForPeopleReachTheTestsThatReadThem() throws Exception {
        assertThat(of(reach("docs/clinical-safety/hazard-log.md"), "test"))
                .contains(file("architecture/ClinicalSafetyFileTest"))
                .doesNotContain(file("session/TodayDatabaseTest"));
        assertThat(reach(".gitignore")).isEmpty();
        assertThat(reach()).isEmpty();
    }

    private static List<String> reach(String... files) throws Exception {
        var script = script("reach");
        try (var to = script.outputWriter(StandardCharsets.UTF_8)) {
            for (var file : files) {
                to.write(file + "\n");
            }
        }
        var lines = script.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(script.waitFor()).isZero();
        return lines;
    }

    private static Process script(String commands) throws IOException {
        return new ProcessBuilder("bash", "-c", "set -euo pipefail; source script/selection.sh; " + commands)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Set<String> of(List<String> plan, String what) {
        return plan.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> and(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static String file(String test) {
        return TESTS.resolve(test + ".java").toString();
    }

    private static Set<String> testsIn(String folder) throws IOException {
        if (!Files.isDirectory(TESTS.resolve(folder))) {
            return Set.of();
        }
        try (var files = Files.walk(TESTS.resolve(folder))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith("Test.java") && !name.endsWith("PortalTest.java"))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
