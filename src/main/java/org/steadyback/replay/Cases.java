package org.steadyback.replay;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The four kinds of cases: each takes the input of one and gives the fields of its answer. */
enum Cases {
    GRADING("grading", GradingCase::answer),
    SCREEN("screen", ScreenCase::answer),
    HELPS("helps", HelpsCase::answer),
    ADHERENCE("adherence", AdherenceCase::answer);

    private final String argument;
    private final Function<JsonFields, Map<String, @Nullable Object>> rule;

    Cases(String argument, Function<JsonFields, Map<String, @Nullable Object>> rule) {
        this.argument = argument;
        this.rule = rule;
    }

    static Optional<Cases> of(String argument) {
        return Arrays.stream(values())
                .filter(kind -> kind.argument.equals(argument))
                .findFirst();
    }

    /** The answer; what the rules refuse is a bad file. */
    Map<String, @Nullable Object> answer(JsonFields input) {
        try {
            return rule.apply(input);
        } catch (IllegalArgumentException outOfRange) {
            throw new BadFile(input.where() + ": " + outOfRange.getMessage());
        }
    }
}
