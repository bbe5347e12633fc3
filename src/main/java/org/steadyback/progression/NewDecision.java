package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Evidence;
import org.steadyback.grading.SessionClass;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Prescribed;

/**
 * A new decision, not stored yet.
 *
 * @param version that was judged
 * @param exercise its name
 * @param inputs as they are stored
 * @param days of the sessions in them
 * @param quotaAfter null with REBASELINE
 * @param news what the patient may be told of it
 * @param next the version that acts at once; null = none
 */
record NewDecision(
        DecisionId id,
        Prescribed version,
        String exercise,
        Rule rule,
        GradedDose dose,
        String inputs,
        List<LocalDate> days,
        DoseNews news,
        @Nullable BigDecimal quotaAfter,
        List<SessionClass> classes,
        @Nullable Evidence evidence,
        @Nullable NextDose next) {

    /** Which part of the rules decided. */
    enum Rule {
        SESSIONS,
        GAP,
        FLARE,
        WEEK
    }

    Decision decision() {
        return news.decision();
    }

    Cause cause() {
        return news.cause();
    }

    ToldDecision told() {
        return new ToldDecision(id, exercise, news);
    }

    boolean lowersNow() {
        return next != null && decision().effect() == Decision.Effect.LOWERS;
    }
}
