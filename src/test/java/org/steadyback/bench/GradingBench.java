package org.steadyback.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.steadyback.grading.Decision;
import org.steadyback.grading.Effort;
import org.steadyback.grading.GradedSession;
import org.steadyback.grading.Grading;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.GradingState;
import org.steadyback.grading.Granule;
import org.steadyback.kernel.PainScore;

/** How many decisions one core makes in a second, each on four weeks of sessions. */
final class GradingBench {

    private static final int BOUND = 20_000;
    private static final int SESSIONS = 28;
    private static final long MEASURED_NANOS = 2_000_000_000L;

    private GradingBench() {}

    static void measure() {
        decisionsASecond(); // warm
        double measured = decisionsASecond();
        Row.bounded(
                        "Decisions of grading, on one core",
                        String.format(Locale.ROOT, "%,.0f/s", measured),
                        "≥ 20,000/s",
                        measured >= BOUND)
                .print();
    }

    private static double decisionsASecond() {
        var grading = new Grading(GradingParameters.DEFAULTS);
        var states = new ArrayList<GradingState>();
        for (int quota = 4; quota < 12; quota++) {
            states.add(state(quota));
        }
        var sessions = sessions();
        long began = System.nanoTime();
        long made = 0;
        long rises = 0;
        while (System.nanoTime() - began < MEASURED_NANOS) {
            for (var state : states) {
                rises += grading.decide(state, sessions).decision() == Decision.PROGRESS ? 1 : 0;
                made++;
            }
        }
        if (rises > made) {
            throw new IllegalStateException("counted wrongly");
        }
        return made / ((System.nanoTime() - began) / 1e9);
    }

    private static GradingState state(int quota) {
        return new GradingState(
                BigDecimal.valueOf(3),
                BigDecimal.valueOf(quota),
                BigDecimal.valueOf(11),
                BigDecimal.valueOf(12),
                Granule.ONE,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                0,
                BigDecimal.ONE);
    }

    private static List<GradedSession> sessions() {
        var sessions = new ArrayList<GradedSession>();
        for (int day = 0; day < SESSIONS; day++) {
            sessions.add(new GradedSession(
                    new PainScore(2 + day % 3),
                    new PainScore(3),
                    BigDecimal.valueOf(8 + day % 2),
                    new Effort(4 + day % 3),
                    Set.of()));
        }
        return sessions;
    }

    public static void main(String[] arguments) {
        measure();
    }
}
