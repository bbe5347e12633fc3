package org.steadyback.bench;

import java.util.Arrays;

import org.steadyback.testing.StatementLog;

/** The middle of many runs, after as many as it takes to be warm. */
final class Median {

    private static final int WARM_UP = 30;
    private static final int RUNS = 60;

    private Median() {}

    static double nanosOf(StatementLog.Work work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            var began = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - began;
        }
        return of(nanos);
    }

    static double of(long... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
