package org.steadyback.replay;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Answers;
import org.steadyback.screening.rules.BloodPressure;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.ScreenFacts;

/** A case of the safety screen: what is not in "yes" is a no. */
final class ScreenCase {

    /** Rows of the question bank that no rule looks at: given as a date, a number or a group of conditions. */
    private static final Set<String> WITHOUT_RULE = Set.of("A", "D", "O", "Y2", "Y3", "Y4", "Y5", "Y6");

    private ScreenCase() {}

    static Map<String, Object> answer(JsonFields input) {
        var screened = Screen.DEFAULT.assess(Answers.yesTo(yes(input), facts(input)));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("action", screened.action());
        answer.put("rules", screened.fired().stream().map(fired -> fired.rule()).toList());
        return answer;
    }

    private static Set<Question> yes(JsonFields input) {
        var yes = EnumSet.noneOf(Question.class);
        for (var key : input.texts("yes")) {
            if (!WITHOUT_RULE.contains(key)) {
                yes.add(question(input, key));
            }
        }
        if (yes.contains(Question.N1_RAPID) && !yes.contains(Question.N1)) {
            throw new BadFile(input.where() + ": N1_rapid is answered only together with N1");
        }
        return yes;
    }

    private static Question question(JsonFields input, String key) {
        return Question.ofKey(key.equals("S2") ? Question.S2.key() : key)
                .orElseThrow(() -> new BadFile(input.where() + ": unknown answer \"" + key + "\""));
    }

    private static ScreenFacts facts(JsonFields input) {
        var features = input.wholeIfAny("inflammatoryFeatures");
        return new ScreenFacts(
                input.wholeIfAny("age"),
                input.wholeIfAny("ageAtOnset"),
                input.wholeIfAny("weeksSinceOnset"),
                input.wholeIfAny("daysSinceOnset"),
                input.wholeIfAny("legPainWeeks"),
                features == null ? 0 : features,
                pressure(input));
    }

    private static @Nullable BloodPressure pressure(JsonFields input) {
        if (!input.has("bloodPressure")) {
            return null;
        }
        var reading = input.object("bloodPressure");
        return new BloodPressure(reading.whole("systolic"), reading.whole("diastolic"));
    }
}
