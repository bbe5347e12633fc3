package org.steadyback.session;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.programme.grading.Decision;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples of the fact sheet, lived day by day through the services. */
class GradingVectorsDatabaseTest extends GradingStory {

    /**
     * Their log cannot come about by days: E05 is eased after its second session already; E09, E16, E17 and E23 begin in the
     * middle of a fortnight that the example gives as numbers (the tests of the service live such fortnights).
     */
    private static final Set<String> NOT_BY_DAYS = Set.of("E05", "E09", "E16", "E17", "E23");

    static Stream<Arguments> examples() throws IOException {
        var tree = JsonMapper.builder()
                .build()
                .readTree(Path.of("src/test/resources/clinical/grading.json").toFile());
        return StreamSupport.stream(tree.spliterator(), false)
                .filter(one -> !NOT_BY_DAYS.contains(one.get("id").asString()))
                .map(one -> Arguments.of(one.get("id").asString(), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theServiceDecidesAsTheExample(String id, JsonNode one) {
        var input = one.get("input");
        int quota = input.get("quota").intValue();
        ask(input, quota);
        usualPain(input.get("usualPain").intValue());
        int day = 0;
        for (var session : input.get("sessions")) {
            live(day++, session, quota);
        }

        var expected = one.get("expected");
        var decision = Decision.valueOf(expected.get("decision").asString());
        if (decision == Decision.CONTINUE) {
            assertThat(last()).as("nothing to decide yet").isEmpty();
            return;
        }
        var kept = last().orElseThrow();
        assertThat(kept.decision()).isEqualTo(decision);
        assertThat(kept.after())
                .isEqualByComparingTo(new BigDecimal(expected.get("quota").asString()));
        assertThat(kept.classes())
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.get("classes").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList());
    }

    private void ask(JsonNode input, int quota) {
        var baseline = input.get("baseline").asString();
        int cap = input.get("cap").intValue();
        if (cap == 60) {
            prescription = ask("MRO6", new Dose.Sets(1, 3, quota, 0, Side.BOTH_TOGETHER, null), baseline);
        } else if (cap == 30) {
            prescription = ask("FWA2", new Dose.Minutes(quota), baseline);
        } else {
            squats(quota, baseline);
        }
    }

    private void live(int after, JsonNode session, int quota) {
        var day = START.plusDays(after);
        int done = session.get("done").intValue();
        boolean held = newest().asked().dose() instanceof Dose.Sets sets && sets.holdSeconds() > 0;
        var told = on(day).peak(session.get("peakPain").intValue())
                .effort(session.get("effort").intValue())
                .done(held && done == quota ? 3 : done);
        if (!session.get("stopSymptoms").isEmpty()) {
            told.stop(StopSymptom.ofWire(session.get("stopSymptoms").get(0).asString())
                    .orElseThrow());
        }
        told.record();
        if (!session.get("nextMorningPain").isNull()) {
            at(day.plusDays(1), 7);
            morning(day.plusDays(1), session.get("nextMorningPain").intValue());
        }
    }
}
