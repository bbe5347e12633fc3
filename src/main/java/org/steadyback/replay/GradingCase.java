package org.steadyback.replay;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.steadyback.grading.Effort;
import org.steadyback.grading.GradedSession;
import org.steadyback.grading.Grading;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.GradingState;
import org.steadyback.grading.Granule;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;

/** A case of grading: only the next morning may be missing. */
final class GradingCase {

    private static final Grading GRADING = new Grading(GradingParameters.DEFAULTS);

    private GradingCase() {}

    static Map<String, Object> answer(JsonFields input) {
        var sessions =
                input.objects("sessions").stream().map(GradingCase::session).toList();
        var graded = GRADING.decide(state(input), sessions);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("decision", graded.decision());
        answer.put("quota", plain(graded.quota()));
        answer.put("classes", graded.classes());
        return answer;
    }

    private static GradingState state(JsonFields input) {
        return new GradingState(
                input.decimal("usualPain"),
                input.decimal("quota"),
                input.decimal("baseline"),
                input.decimal("cap"),
                new Granule(input.decimal("granule")),
                input.decimal("riseInLast7Days"),
                input.decimal("adherence7Days"),
                input.decimal("adherence14Days"),
                input.whole("stepDownsInLast14Days"),
                input.decimal("minimumQuota"));
    }

    private static GradedSession session(JsonFields session) {
        var morning = session.wholeIfAny("nextMorningPain");
        var signs = EnumSet.noneOf(StopSign.class);
        session.texts("stopSymptoms").forEach(key -> signs.add(sign(session, key)));
        return new GradedSession(
                new PainScore(session.whole("peakPain")),
                morning == null ? null : new PainScore(morning),
                session.decimal("done"),
                new Effort(session.whole("effort")),
                signs);
    }

    private static StopSign sign(JsonFields session, String key) {
        return Arrays.stream(StopSign.values())
                .filter(sign -> sign.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .orElseThrow(() -> new BadFile(session.where() + ": unknown stop symptom \"" + key + "\""));
    }

    /** 20, not 2E+1 or 20.0. */
    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
