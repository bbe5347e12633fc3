package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.QuotaPlan;

/**
 * What a week in quota mode was judged by, as it is stored.
 *
 * @param steps of the plan that was approved
 * @param step that was asked in the week, 0 = first
 * @param repeated whether that week was a repeat itself
 */
record WeekInputs(List<BigDecimal> steps, int step, int asked, int met, boolean stopSign, boolean repeated) {

    WeekInputs {
        steps = List.copyOf(steps);
    }

    String json() {
        return Inputs.JSON.writeValueAsString(this);
    }

    static WeekInputs read(String json) {
        return Inputs.JSON.readValue(json, WeekInputs.class);
    }

    /** Whether a week was judged by the same before. */
    boolean sameAs(@Nullable WeekInputs other) {
        return other != null
                && step == other.step
                && asked == other.asked
                && met == other.met
                && stopSign == other.stopSign
                && repeated == other.repeated
                && steps.size() == other.steps.size()
                && IntStream.range(0, steps.size()).allMatch(i -> steps.get(i).compareTo(other.steps.get(i)) == 0);
    }

    QuotaPlan.Answer decide(GradingParameters parameters) {
        return new QuotaPlan(steps).after(step, new QuotaPlan.Week(asked, met, stopSign), repeated, parameters);
    }
}
