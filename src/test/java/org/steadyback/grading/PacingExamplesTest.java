package org.steadyback.grading;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.grading.Log.DEFAULTS;

/** The pacing examples of the fact sheet §3.8: starts, usual pain, gaps, flares, quota plan, adherence. */
class PacingExamplesTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    static Stream<JsonNode> baseline() {
        return examples("baseline");
    }

    static Stream<JsonNode> usualPain() {
        return examples("usualPain");
    }

    static Stream<JsonNode> gap() {
        return examples("gap");
    }

    static Stream<JsonNode> flare() {
        return examples("flare");
    }

    static Stream<JsonNode> flareQuota() {
        return examples("flareQuota");
    }

    static Stream<JsonNode> quotaPlan() {
        return examples("quotaPlan");
    }

    static Stream<JsonNode> adherence() {
        return examples("adherence");
    }

    @ParameterizedTest
    @MethodSource
    void baseline(JsonNode example) {
        var granule = new Granule(example.get("granule").decimalValue());
        var start = new StartRule(DEFAULTS).fromTrials(amounts(example.get("trials")), granule);

        var expected = example.get("expected");
        if (expected.get("status").asString().equals("OK")) {
            assertThat(start).isInstanceOfSatisfying(Start.Ready.class, ready -> {
                assertThat(ready.baseline())
                        .isEqualByComparingTo(expected.get("baseline").decimalValue());
                assertThat(ready.quota())
                        .isEqualByComparingTo(expected.get("startQuota").decimalValue());
            });
        } else {
            assertThat(start).isInstanceOf(Start.NeedTrials.class);
        }
    }

    @ParameterizedTest
    @MethodSource
    void usualPain(JsonNode example) {
        var atStart = new PainScore(example.get("baseline").intValue());

        assertThat(new UsualPain(DEFAULTS).of(mornings(example.get("mornings")), atStart))
                .hasValueSatisfying(usual -> assertThat(usual)
                        .isEqualByComparingTo(example.get("expected").decimalValue()));
    }

    @ParameterizedTest
    @MethodSource
    void gap(JsonNode example) {
        var quota = example.get("quota").decimalValue();

        same(new Gap(DEFAULTS).after(example.get("days").intValue(), quota, Granule.ONE, ONE), example);
    }

    @ParameterizedTest
    @MethodSource
    void flare(JsonNode example) {
        assertThat(new Flare(DEFAULTS)
                        .begins(
                                example.get("selfDeclared").booleanValue(),
                                mornings(example.get("mornings")),
                                example.get("usualPain").decimalValue()))
                .isEqualTo(example.get("expected").booleanValue());
    }

    @ParameterizedTest
    @MethodSource
    void flareQuota(JsonNode example) {
        var pace = new Flare(DEFAULTS)
                .on(
                        example.get("day").intValue(),
                        example.get("quota").decimalValue(),
                        example.get("settledMornings").intValue(),
                        Granule.ONE,
                        ONE);

        same(pace, example);
    }

    @ParameterizedTest
    @MethodSource
    void quotaPlan(JsonNode example) {
        var plan = QuotaPlan.towards(
                example.get("goal").decimalValue(),
                example.get("baseline").decimalValue(),
                new Granule(example.get("granule").decimalValue()),
                DEFAULTS);

        assertThat(plan.steps())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(amounts(example.get("expected")));
    }

    @ParameterizedTest
    @MethodSource
    void adherence(JsonNode example) {
        var done = amounts(example.get("done"));
        var prescribed = amounts(example.get("prescribed"));
        var first = LocalDate.of(2026, 11, 2);
        var days = new ArrayList<AdherenceDay>();
        for (int index = 0; index < done.size(); index++) {
            days.add(new AdherenceDay(
                    first.plusDays(index),
                    AdherenceDay.State.OPEN,
                    1,
                    1,
                    prescribed.get(index),
                    null,
                    List.of(AdherenceDay.Done.of(List.of(done.get(index)), 1, false)),
                    0));
        }
        var expected = example.get("expected");

        var adherence = Adherence.of(first.plusDays(done.size() - 1L), done.size(), List.of(days));

        assertThat(java.util.Objects.requireNonNull(adherence.freq()).rounded(2, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo(expected.get("frequency").decimalValue());
        assertThat(java.util.Objects.requireNonNull(adherence.dose()).rounded(2, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo(expected.get("dose").decimalValue());
        assertThat(adherence.band().orElseThrow().name())
                .isEqualToIgnoringCase(expected.get("band").asString());
    }

    private static void same(Pace pace, JsonNode example) {
        var expected = example.get("expected");
        assertThat(pace.decision().name()).isEqualTo(expected.get("decision").asString());
        if (expected.get("quota").isNull()) {
            assertThat(pace.quota()).isNull();
        } else {
            assertThat(pace.quota()).isEqualByComparingTo(expected.get("quota").decimalValue());
        }
    }

    private static List<@Nullable PainScore> mornings(JsonNode list) {
        var mornings = new ArrayList<@Nullable PainScore>();
        list.forEach(one -> mornings.add(one.isNull() ? null : new PainScore(one.intValue())));
        return mornings;
    }

    private static List<BigDecimal> amounts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::decimalValue)
                .toList();
    }

    private static Stream<JsonNode> examples(String kind) {
        try {
            var text = Files.readString(Path.of("src/test/resources/clinical/pacing.json"));
            var examples = JsonMapper.builder().build().readTree(text).get(kind);
            return StreamSupport.stream(examples.spliterator(), false);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
