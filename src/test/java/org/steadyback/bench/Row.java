package org.steadyback.bench;

import java.io.PrintStream;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A line of the benchmark's answer.
 *
 * @param bound in words; null where there is none
 * @param kept whether the bound is kept
 */
record Row(String what, String measured, @Nullable String bound, boolean kept) {

    /** Alone with the answer: what the portal itself prints goes to standard error. */
    private static final PrintStream ANSWER = System.out;

    static void head(String line) {
        ANSWER.println(line);
        System.setOut(System.err);
    }

    static Row of(String what, String measured) {
        return new Row(what, measured, null, true);
    }

    static Row bounded(String what, String measured, String bound, boolean kept) {
        return new Row(what, measured, bound, kept);
    }

    void print() {
        ANSWER.println(
                bound == null
                        ? "%-54s %s".formatted(what, measured)
                        : "%-54s %-76s %-18s %s".formatted(what, measured, bound, kept ? "ok" : "OVER"));
    }

    static String seconds(double nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f×", ratio);
    }
}
