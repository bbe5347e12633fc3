package org.steadyback.programme;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Finding;

/** What a check found, as it is stored beside the check's name, which decides the fields. */
final class FindingJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FindingJson() {}

    static String of(Finding finding) {
        return JSON.writeValueAsString(finding);
    }

    /** Null where only the check is kept: an override of before the facts were. */
    static @Nullable Finding read(Check check, String json) {
        return json.equals("{}") ? null : JSON.readValue(json, kind(check));
    }

    private static Class<? extends Finding> kind(Check check) {
        return switch (check) {
            case HIGH_USUAL_PAIN -> Finding.UsualPain.class;
            case ABOVE_TOLERANCE -> Finding.AboveTolerance.class;
            case STEEP_STEP -> Finding.SteepStep.class;
            case EARLY_LEVEL -> Finding.EarlyLevel.class;
            case NO_CORE -> Finding.NoCore.class;
            case NO_FITNESS -> Finding.NoFitness.class;
            case ONE_DIRECTION -> Finding.OneDirection.class;
            case MANY_EXERCISES -> Finding.ManyExercises.class;
            case LONG_BOUT -> Finding.LongBout.class;
            case NO_REST_DAY -> Finding.NoRestDay.class;
            case UNUSUAL_DOSE -> Finding.UnusualDose.class;
        };
    }
}
