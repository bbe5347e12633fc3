package org.steadyback.session.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.TellSigns;
import org.steadyback.text.Texts;

/**
 * Reads {@code stopSymptoms}: names, or {@code {name, answer}} where a sign has a question. Each sign once; an answer that is not there
 * was left out, which counts as the worse one.
 */
final class SignsBody {

    private static final String FIELD = "stopSymptoms";
    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);

    private SignsBody() {}

    /** What was ticked in a check before a flare; who the patient is comes from the sign-in, never from the body. */
    static TellSigns told(PatientId patient, Fields body) {
        return new TellSigns(
                patient,
                read(body),
                body.set("asBefore", Sign.values().length, Sign::ofWire),
                body.isTrue("fever"),
                body.text("note"),
                body.isTrue("noteAnswered"));
    }

    static Set<Said.OfSign> read(Fields body) {
        var said = new HashSet<Said.OfSign>();
        var named = new HashMap<Sign, Said.OfSign>();
        for (var one : body.namesOrObjects(FIELD, Sign.values().length)) {
            var sign = sign(one);
            if (sign != null) {
                var before = named.putIfAbsent(sign.sign(), sign);
                if (before != null && !before.equals(sign)) {
                    one.fault("answer", SAY.twice());
                }
                said.add(sign);
            }
        }
        return said;
    }

    private static Said.@Nullable OfSign sign(Fields one) {
        var sign = one.required("name", Sign::ofWire, SAY.unknownSign());
        if (sign == null) {
            return null;
        }
        var said = switch (sign.ask()) {
            case YES_NO -> Said.OfSign.of(sign, one.oneOf("answer", ScreenAnswer.class));
            case WHICH -> new Said.OfSign(sign, null, one.set("answer", Sign.SADDLE.size(), SignsBody::saddle));
            case NOTHING -> Said.OfSign.of(sign);
        };
        one.nothingElse();
        return said;
    }

    private static Optional<Question> saddle(String key) {
        return Question.ofKey(key).filter(Sign.SADDLE::contains);
    }
}
