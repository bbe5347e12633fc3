package org.steadyback.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.steadyback.testing.FlowClient;
import org.steadyback.testing.StatementLog;

/**
 * Opens pages of the portal as {@code script/run} starts it, over HTTP, in turns with the reference page and with the portal of another
 * commit if there is one: what changes on the machine meanwhile changes for all.
 */
final class PageTimes implements AutoCloseable {

    private static final int WARM_UP = 60;
    private static final int RUNS = 40;

    /** As many as the machine that most clinics have has cores, twice. */
    private static final int AT_ONCE = 4;

    private static final int SECONDS = 4;
    private static final int ROUNDS = 3;
    private static final double MOST_PLANNING = 0.1;
    private static final double MOST_OF_BEFORE = 0.6;
    private static final double TIMES_BEFORE = 3;

    private final Measured now;
    private final @Nullable Measured before;
    private final ReferencePage reference;

    private PageTimes(Measured now, @Nullable Measured before, ReferencePage reference) {
        this.now = now;
        this.before = before;
        this.reference = reference;
    }

    /** @param other a checkout of another commit; null = none to compare with */
    static PageTimes on(Path root, Path folder, @Nullable Path other) throws Exception {
        var now = Measured.start(root, folder.resolve("pages"));
        var before = other == null ? null : Measured.start(other, folder.resolve("pages-before"));
        return new PageTimes(now, before, ReferencePage.on(now.data));
    }

    void measure() throws Exception {
        page("Caseload", true, "clinic");
        page("Proposals", true, "clinic/proposals");
        page("Chart: summary", true, "clinic/patients/@");
        page("Chart: review", true, "clinic/patients/@/review");
        page("Chart: programme", true, "clinic/patients/@/programme");
        page("Library", true, "clinic/library");
        page("Patient: today", false, "me");
        page("Patient: plan", false, "me/plan");
        page("Patient: progress", false, "me/progress");
    }

    private void page(String what, boolean physio, String address) throws Exception {
        StatementLog.Work opened = () -> now.open(physio, address);
        StatementLog.Work openedBefore = () -> {
            if (before != null) {
                before.open(physio, address);
            }
        };
        for (int i = 0; i < WARM_UP; i++) {
            opened.run();
            openedBefore.run();
            reference.open();
        }
        now.data.forget();
        var times = new long[RUNS];
        var timesBefore = new long[RUNS];
        var timesOfReference = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = nanos(opened);
            timesBefore[i] = nanos(openedBefore);
            timesOfReference[i] = nanos(reference::open);
        }
        var database = now.data.spent();
        double time = Median.of(times);
        var measured = "%s, %s of the reference page; database %.1f ms, %.0f %% of it planning"
                .formatted(
                        Row.millis(time),
                        Row.times(time / Median.of(timesOfReference)),
                        database.each(RUNS),
                        100 * database.planningShare());
        boolean plans = database.planningShare() <= MOST_PLANNING;
        if (before == null) {
            Row.bounded(what, measured, "≤ 10 % planning", plans).print();
        } else {
            double share = time / Median.of(timesBefore);
            Row.bounded(
                            what,
                            "%s; %.0f %% of %s before"
                                    .formatted(measured, 100 * share, Row.millis(Median.of(timesBefore))),
                            "≤ 60 % of before",
                            plans && share <= MOST_OF_BEFORE)
                    .print();
        }
    }

    /** What the player asks for, as often as the machine can. */
    void load() throws Exception {
        perSecond(now);
        if (before != null) {
            perSecond(before);
        }
        var rates = new double[ROUNDS];
        var ratesBefore = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = perSecond(now);
            ratesBefore[round] = before == null ? 0 : perSecond(before);
        }
        double rate = middle(rates);
        var measured = String.format(Locale.ROOT, "%.0f requests/s, %s at once", rate, AT_ONCE);
        if (before == null) {
            Row.of("Patient: what the player asks for", measured).print();
        } else {
            double ratio = rate / middle(ratesBefore);
            Row.bounded(
                            "Patient: what the player asks for",
                            measured + "; %s of %.0f before".formatted(Row.times(ratio), middle(ratesBefore)),
                            "≥ 3 × before",
                            ratio >= TIMES_BEFORE)
                    .print();
        }
    }

    private static double perSecond(Measured portal) throws Exception {
        var answered = new AtomicLong();
        var until = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(people.submit(() -> {
                    while (System.nanoTime() < until) {
                        portal.patient.today();
                        answered.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        return answered.doubleValue() / SECONDS;
    }

    private static long nanos(StatementLog.Work work) throws Exception {
        var began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static double middle(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    @Override
    public void close() {
        reference.close();
        now.portal.close();
        if (before != null) {
            before.portal.close();
        }
    }

    /** A portal with somebody on each side. */
    private record Measured(
            RunningPortal portal, DataFolderOfBench data, FlowClient physio, FlowClient patient, String patientId) {

        static Measured start(Path root, Path folder) throws Exception {
            RunningPortal.of(root, folder).close(); // makes the demo clinic, built before if need be
            var data = new DataFolderOfBench(folder);
            data.watchStatements();
            var portal = RunningPortal.of(root, folder);
            data.forget();
            var physio = FlowClient.signIn(portal.address(), Demo.PHYSIO, Demo.PASSWORD);
            var patient = FlowClient.signIn(portal.address(), Demo.PATIENT, Demo.PASSWORD);
            return new Measured(
                    portal,
                    data,
                    physio,
                    patient,
                    patient.today().path("patientId").asString());
        }

        void open(boolean byPhysio, String address) throws Exception {
            (byPhysio ? physio : patient).open(address.replace("@", patientId));
        }
    }
}
