package org.steadyback.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** script/replay: the examples of the fact sheet, and files that cannot be replayed. */
class ReplayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SESSION =
            "{\"peakPain\":3,\"nextMorningPain\":null,\"done\":8,\"effort\":5,\"stopSymptoms\":[]}";

    private static final String GRADING =
            "{\"usualPain\":3,\"quota\":8,\"baseline\":11,\"cap\":12,\"granule\":1,\"riseInLast7Days\":0,"
                    + "\"adherence7Days\":1.0,\"adherence14Days\":1.0,\"stepDownsInLast14Days\":0,"
                    + "\"minimumQuota\":1,\"sessions\":[" + SESSION + "]}";

    private static final String ADHERENCE =
            "{\"today\":\"2026-11-29\",\"todayComplete\":false,\"window\":14,\"exercises\":[{\"daysPerWeek\":null,"
                    + "\"days\":[{\"date\":\"2026-11-28\",\"state\":\"OPEN\",\"bouts\":2,\"sets\":1,\"quota\":10,"
                    + "\"done\":[[10],[5]]}]}]}";

    @TempDir
    Path folder;

    /** What a run left behind. */
    private record Run(int exit, String out, String err) {}

    static Stream<Arguments> examples() {
        return Stream.of("grading", "screen", "helps", "adherence")
                .flatMap(kind ->
                        cases(kind).map(one -> Arguments.of(kind, one.get("id").asString(), one)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void answersTheExamplesOfTheFactSheet(String kind, String id, JsonNode one) throws IOException {
        var run = replay(kind, "[" + one + "]");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        var answer = JSON.readTree(run.out()).get(0);
        assertThat(answer.get("id").asString()).isEqualTo(id);
        var expected = one.get("expected");
        assertThat(answer.propertyNames()).hasSize(expected.size() + 1).containsAll(expected.propertyNames());
        expected.properties()
                .forEach(field -> assertThat(same(answer.get(field.getKey()), field.getValue()))
                        .as("%s: %s is not %s", field.getKey(), answer.get(field.getKey()), field.getValue())
                        .isTrue());
    }

    @Test
    void keepsTheOrderOfTheCasesInOneArrayAndNothingElse() {
        var run = run("grading", "src/test/resources/clinical/grading.json");

        assertThat(run.out()).startsWith("[{\"id\":\"E01\"").endsWith("]\n").doesNotContain("\n\n");
        assertThat(StreamSupport.stream(JSON.readTree(run.out()).spliterator(), false)
                        .map(answer -> answer.get("id").asString()))
                .containsExactlyElementsOf(
                        cases("grading").map(one -> one.get("id").asString()).toList());
    }

    @Test
    void writesAmountsAsTheyAreRead() throws IOException {
        var twenty = GRADING.replace("\"quota\":8", "\"quota\":2e1").replace("\"usualPain\":3", "\"usualPain\":3.5");
        var half = GRADING.replace("\"quota\":8", "\"quota\":7.50");

        var run = replay("grading", "[{\"id\":\"a\",\"input\":" + twenty + "},{\"id\":7,\"input\":" + half + "}]");

        assertThat(run.out())
                .isEqualTo("[{\"id\":\"a\",\"decision\":\"CONTINUE\",\"quota\":20,\"classes\":[\"PENDING\"]},"
                        + "{\"id\":7,\"decision\":\"CONTINUE\",\"quota\":7.5,\"classes\":[\"PENDING\"]}]\n");
    }

    @Test
    void takesAMissingMorningForAnUnansweredOne() throws IOException {
        var input = GRADING.replace("\"nextMorningPain\":null,", "");

        assertThat(replay("grading", "[{\"id\":\"a\",\"input\":" + input + "}]").out())
                .contains("PENDING");
    }

    @Test
    void passesOverWhatNoRuleLooksAt() throws IOException {
        var run = replay("screen", "[{\"id\":\"a\",\"input\":{\"yes\":[\"Y2\",\"Y6\",\"falls\"]},\"note\":\"x\"}]");

        assertThat(replay("helps", "[]")).isEqualTo(new Run(0, "[]\n", ""));
        assertThat(run).isEqualTo(new Run(0, "[{\"id\":\"a\",\"action\":\"OK\",\"rules\":[]}]\n", ""));
    }

    @Test
    void takesS2ForTheDiscOfThisEpisode() throws IOException {
        assertThat(replay("screen", "[{\"id\":\"a\",\"input\":{\"yes\":[\"S2\"]}}]")
                        .out())
                .contains("SUPERVISED_ONLY", "R18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "no json",
                "{}",
                "[] []",
                "[1]",
                "[{\"input\":{\"yes\":[]}}]",
                "[{\"id\":null,\"input\":{\"yes\":[]}}]",
                "[{\"id\":{},\"input\":{\"yes\":[]}}]",
                "[{\"id\":\"a\"}]",
                "[{\"id\":\"a\",\"input\":[]}]",
                "[{\"id\":\"a\",\"input\":{}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":\"C1\"}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[1]}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[\"C9\"]}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[\"N1_rapid\"]}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"age\":-1}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"age\":40.5}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"age\":\"40\"}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"inflammatoryFeatures\":10}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"bloodPressure\":180}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"bloodPressure\":{\"systolic\":180}}}]",
                "[{\"id\":\"a\",\"input\":{\"yes\":[],\"yes\":[]}}]"
            })
    void refusesABadScreenFile(String text) throws IOException {
        refused(replay("screen", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"peakPain\":3|\"peakPain\":11",
                "\"peakPain\":3|\"peakPain\":3.5",
                "\"peakPain\":3|\"peakPain\":null",
                "\"nextMorningPain\":null|\"nextMorningPain\":-1",
                "\"effort\":5|\"effort\":11",
                "\"effort\":5|\"hardness\":5",
                "\"done\":8|\"done\":-1",
                "\"done\":8|\"done\":\"8\"",
                "\"done\":8|\"done\":1e999999999",
                "\"done\":8|\"done\":1e-999999999",
                "\"done\":8|\"done\":1000001",
                "\"stopSymptoms\":[]|\"stopSymptoms\":[\"headache\"]",
                "\"stopSymptoms\":[]|\"stopSymptoms\":[\"FAINT\"]",
                "\"usualPain\":3|\"usualPain\":10.5",
                "\"usualPain\":3|\"usualPain\":null",
                "\"granule\":1|\"granule\":0",
                "\"quota\":8|\"quota\":-8",
                "\"adherence7Days\":1.0|\"adherence7Days\":1.1",
                "\"adherence14Days\":1.0|\"adherence14Days\":-0.1",
                "\"stepDownsInLast14Days\":0|\"stepDownsInLast14Days\":-1",
                "\"riseInLast7Days\":0|\"riseInLast7Days\":-1",
                "\"sessions\":[|\"sessions\":[1,"
            })
    void refusesABadGradingFile(String right, String wrong) throws IOException {
        assertThat(GRADING).contains(right);

        refused(replay("grading", "[{\"id\":\"a\",\"input\":" + GRADING.replace(right, wrong) + "}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\":[1,2],\"outcome\":[1,2],\"category\":[\"S\",\"M\"],\"target\":\"S\"}",
                "{\"start\":[1,2],\"outcome\":[1],\"category\":[\"S\",\"M\"],\"target\":\"S\"}",
                "{\"start\":[11],\"outcome\":[1],\"category\":[\"S\"],\"target\":\"S\"}",
                "{\"start\":[null],\"outcome\":[1],\"category\":[\"S\"],\"target\":\"S\"}",
                "{\"start\":[1,2,3,4,3,2,1,2],\"outcome\":[1,2,3,4,3,2,1,2],"
                        + "\"category\":[\"S\",\"M\",\"S\",\"M\",\"S\",\"M\",\"S\",\"M\"],\"target\":\"F\"}"
            })
    void refusesABadHelpsFile(String input) throws IOException {
        refused(replay("helps", "[{\"id\":\"a\",\"input\":" + input + "}]"));
    }

    @Test
    void countsTheDaysOfAdherenceInAnyOrderAndLeavesOutWhatIsNotOfTheWindow() throws IOException {
        var run = replay("adherence", "[{\"id\":\"a\",\"input\":" + ADHERENCE + "}]");

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "[{\"id\":\"a\",\"freq\":0.000,\"dose\":0.750,\"over\":0,\"extra\":0,\"askedDays\":1}]\n",
                        ""));
        var shorter = ADHERENCE.replace("\"today\":\"2026-11-29\"", "\"today\":\"2026-12-13\"");
        assertThat(replay("adherence", "[{\"id\":\"a\",\"input\":" + shorter + "}]")
                        .out())
                .isEqualTo("[{\"id\":\"a\",\"freq\":null,\"dose\":null,\"over\":0,\"extra\":0,\"askedDays\":0}]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"2026-11-29\"|\"2026-02-30\"",
                "\"2026-11-29\"|\"29.11.2026\"",
                "\"2026-11-29\"|20261129",
                "\"2026-11-29\"|null",
                "\"todayComplete\":false|\"todayComplete\":\"no\"",
                "\"todayComplete\":false|\"todayComplete\":null",
                "\"window\":14|\"window\":0",
                "\"window\":14|\"window\":-7",
                "\"window\":14|\"window\":7.5",
                "\"window\":14|\"window\":999999",
                "\"exercises\":[|\"exercises\":[1,",
                "\"exercises\":|\"exercise\":",
                "\"daysPerWeek\":null|\"daysPerWeek\":0",
                "\"daysPerWeek\":null|\"daysPerWeek\":8",
                "\"daysPerWeek\":null|\"daysPerWeek\":2.5",
                "\"daysPerWeek\":null|\"daysPerWeek\":\"3\"",
                "\"days\":[|\"days\":[null,",
                "\"days\":[|\"day\":[",
                "\"OPEN\"|\"open\"",
                "\"OPEN\"|\"REST\"",
                "\"state\":\"OPEN\",|",
                "\"bouts\":2|\"bouts\":-1",
                "\"bouts\":2|\"bouts\":1.5",
                "\"sets\":1|\"sets\":-1",
                "\"sets\":1|\"sets\":\"1\"",
                "\"sets\":1|\"sets\":1000000",
                "\"quota\":10|\"quota\":-1",
                "\"quota\":10|\"quota\":null",
                "\"quota\":10|\"quota\":1e999999",
                "\"done\":[[10],[5]]|\"done\":[10,5]",
                "\"done\":[[10],[5]]|\"done\":[[10],[-5]]",
                "\"done\":[[10],[5]]|\"done\":[[10],[null]]",
                "\"done\":[[10],[5]]|\"done\":null",
                "\"days\":[|\"days\":[{\"date\":\"2026-11-28\",\"state\":\"PAUSED\",\"bouts\":1,\"sets\":1,\"quota\":1,\"done\":[]},"
            })
    void refusesABadAdherenceFile(String right, @org.jspecify.annotations.Nullable String wrong) throws IOException {
        assertThat(ADHERENCE).contains(right);
        var bad = ADHERENCE.replace(right, wrong == null ? "" : wrong);

        refused(replay("adherence", "[{\"id\":\"a\",\"input\":" + bad + "}]"));
    }

    @Test
    void refusesWhatIsNoFile() {
        refused(run("grading", folder.resolve("missing.json").toString()));
        refused(run("grading", folder.toString()));
        refused(run("grading", "\0"));
    }

    @Test
    void refusesABadCall() throws IOException {
        refused(replay("pacing", "[]"));
        refused(run());
        refused(run("grading"));
        refused(run("grading", "a.json", "b.json"));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        var input = GRADING.replace("\"effort\":5", "\"effort\":11");

        assertThat(replay("grading", "[{\"id\":\"E99\",\"input\":" + input + "}]")
                        .err())
                .isEqualTo("replay: case 1 (E99), input: Effort is a whole number from 0 to 10\n");
    }

    private static void refused(Run run) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("replay: [^\\n]+\\n");
    }

    private Run replay(String kind, String text) throws IOException {
        var file = Files.writeString(folder.resolve("cases.json"), text);
        return run(kind, file.toString());
    }

    private static Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Replay.run(List.of(arguments), new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static boolean same(JsonNode answer, JsonNode expected) {
        return expected.isNumber()
                ? answer.isNumber() && answer.decimalValue().compareTo(expected.decimalValue()) == 0
                : answer.equals(expected);
    }

    private static Stream<JsonNode> cases(String kind) {
        try {
            var text = Files.readString(Path.of("src/test/resources/clinical", kind + ".json"));
            return StreamSupport.stream(JSON.readTree(text).spliterator(), false);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
