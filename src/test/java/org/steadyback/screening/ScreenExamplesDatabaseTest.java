package org.steadyback.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.Patients;
import org.steadyback.access.PersonDetails;
import org.steadyback.access.Registration;
import org.steadyback.screening.interview.Feature;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the fact sheet §2.8, answered question by question through the service by somebody of that age and onset. */
@PortalTest
class ScreenExamplesDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Clinic clinic;

    @Autowired
    Patients patients;

    @Autowired
    Screens screens;

    @Autowired
    ScreenReader reader;

    @Autowired
    Clock clock;

    static Stream<Arguments> examples() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/clinical/screen.json"));
        return StreamSupport.stream(JSON.readTree(text).spliterator(), false)
                .map(one -> Arguments.of(one.get("id").asString(), one.get("input"), one.get("expected")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theServiceAnswersAsTheFactSheet(String id, JsonNode input, JsonNode expected) {
        var today = LocalDate.ofInstant(clock.instant(), Clinic.LONDON);
        var onset = onset(input, today);
        var anna = clinic.physio("Anna");
        var person = new PersonDetails("Pat", born(input, today, onset), Clinic.LONDON, "en");
        var pat = clinic.as(
                anna, () -> ((Registration.Registered) patients.register(person, Optional.empty())).patient());

        var screen = clinic.as(anna, () -> {
            var interview = screens.sit(pat, ScreenKind.FIRST).interview();
            screens.take(new TakeScreen(pat, ScreenKind.FIRST, Replies.to(interview, replies(input, today, onset))));
            return reader.of(pat).getFirst();
        });

        assertThat(screen.action().name()).isEqualTo(expected.get("action").asString());
        assertThat(screen.fired().stream()
                        .map(fired -> fired.rule().name())
                        .sorted()
                        .toList())
                .isEqualTo(StreamSupport.stream(expected.get("rules").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
        assertThat(screen.complete()).isTrue();
    }

    private static @Nullable LocalDate onset(JsonNode input, LocalDate today) {
        if (input.has("daysSinceOnset")) {
            return today.minusDays(input.get("daysSinceOnset").asInt());
        }
        return input.has("weeksSinceOnset")
                ? today.minusWeeks(input.get("weeksSinceOnset").asInt())
                : null;
    }

    private static LocalDate born(JsonNode input, LocalDate today, @Nullable LocalDate onset) {
        if (input.has("ageAtOnset") && onset != null) {
            return onset.minusYears(input.get("ageAtOnset").asInt()).minusDays(10);
        }
        return today.minusYears(input.has("age") ? input.get("age").asInt() : 40)
                .minusDays(10);
    }

    private static Map<Step, String> replies(JsonNode input, LocalDate today, @Nullable LocalDate onset) {
        var yes = new HashSet<String>();
        input.get("yes").forEach(key -> yes.add(key.asString()));
        var replies = new EnumMap<Step, String>(Step.class);
        if (onset != null) {
            replies.put(Step.ONSET, onset.toString());
        }
        for (var step : Step.values()) {
            step.question()
                    .filter(question -> yes.contains(question.key()))
                    .ifPresent(_ -> replies.put(step, yes(step, yes)));
        }
        surgery(yes, today).ifPresent(day -> {
            replies.put(Step.SURGERY, "YES");
            replies.put(Step.SURGERY_DATE, day.toString());
        });
        if (input.has("legPainWeeks")) {
            replies.put(Step.S1_WEEKS, input.get("legPainWeeks").asString());
        }
        if (input.has("bloodPressure")) {
            var pressure = input.get("bloodPressure");
            replies.put(
                    Step.PRESSURE,
                    pressure.get("systolic").asInt() + "/"
                            + pressure.get("diastolic").asInt());
        }
        if (input.has("inflammatoryFeatures")) {
            boolean young = input.has("ageAtOnset") && input.get("ageAtOnset").asInt() < 35;
            replies.put(
                    Step.FEATURES, features(input.get("inflammatoryFeatures").asInt() - (young ? 1 : 0)));
        }
        return replies;
    }

    private static String yes(Step step, Set<String> yes) {
        return switch (step.form()) {
            case RECENT -> "YES_NEW";
            case RAPID -> yes.contains("N1_rapid") ? "YES_RAPID" : "YES_SLOW";
            default -> "YES";
        };
    }

    private static Optional<LocalDate> surgery(Set<String> yes, LocalDate today) {
        if (yes.contains("surgeryWithin12Weeks")) {
            return Optional.of(today.minusWeeks(4));
        }
        return yes.contains("oldSurgery") ? Optional.of(today.minusYears(1)) : Optional.empty();
    }

    private static String features(int number) {
        return Feature.reply(Stream.of(Feature.values()).limit(number).collect(Collectors.toSet()));
    }
}
