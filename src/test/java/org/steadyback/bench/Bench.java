package org.steadyback.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.util.FileSystemUtils;

import org.steadyback.testing.FlowClient;

/** {@code script/bench}: starts, pages, records and memory of the portal, measured on this machine. See docs/bench.md. */
public final class Bench {

    private static final int STARTS = 3;
    private static final int PEOPLE = 50;
    private static final int WARM_UP = 10;
    private static final double WARM_SECONDS = 20;

    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Row.head(machine());
        var folder = Files.createTempDirectory("steadyback-bench");
        try {
            GradingBench.measure();
            var bench = new Bench(folder);
            bench.starts();
            bench.heap();
            try (var pages = Pages.on(folder.resolve("demo-1"))) {
                pages.measure();
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static String machine() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s × %s, %.0f GB, %s %s, Java %s, load %.1f before",
                system.getAvailableProcessors(),
                processor(),
                system.getTotalMemorySize() / 1e9,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                system.getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        var facts = Path.of("/proc/cpuinfo");
        if (Files.notExists(facts)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(facts)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private void starts() throws Exception {
        RunningPortal.start(folder.resolve("builds-if-need-be"), "--empty").close();
        Row.of("First start, empty", started("empty", true, "--empty")).print();
        Row.of("First start, with the demo clinic made", started("demo", true)).print();
        warm("Warm start, empty", "empty", "--empty");
        warm("Warm start, demo", "demo");
    }

    private void warm(String what, String name, String... options) throws Exception {
        var nanos = nanos(name, false, options);
        Row.bounded(
                        what,
                        Row.seconds(Median.of(nanos)) + " of " + STARTS,
                        "< 20 s",
                        Median.of(nanos) < WARM_SECONDS * 1e9)
                .print();
    }

    private String started(String name, boolean first, String... options) throws Exception {
        return Row.seconds(Median.of(nanos(name, first, options))) + ", median of " + STARTS;
    }

    private long[] nanos(String name, boolean first, String... options) throws Exception {
        var nanos = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (var portal = RunningPortal.start(folder.resolve(name + "-" + (first ? i : 0)), options)) {
                nanos[i] = portal.nanosToReady();
            }
        }
        return nanos;
    }

    private void heap() throws Exception {
        try (var portal = RunningPortal.start(folder.resolve("demo-0"))) {
            open(portal, Demo.PATIENT, "me", WARM_UP);
            var chart = chart(open(portal, Demo.PHYSIO, "clinic", WARM_UP).getFirst());
            open(portal, Demo.PHYSIO, chart + "/review", WARM_UP);
            open(portal, Demo.PHYSIO, chart + "/programme", WARM_UP);
            var before = portal.liveHeap();
            var patients = open(portal, Demo.PATIENT, "me", PEOPLE);
            before = grown("Heap of a patient signed in, today open", portal, before, patients.size());
            var physios = open(portal, Demo.PHYSIO, "clinic", PEOPLE);
            grown("Heap of a physio signed in, caseload open", portal, before, physios.size());
            for (var page : List.of("clinic/library", chart, chart + "/review", chart + "/programme")) {
                tabs(portal, physios, page);
            }
        }
    }

    /** One more tab for each: just opened, and left alone since. */
    private static void tabs(RunningPortal portal, List<FlowClient> people, String page) throws Exception {
        var words = page.replaceFirst("patients/[^/]*", "…");
        var before = portal.liveHeap();
        for (var person : people) {
            person.openAndTurnAway(page);
        }
        before = grown("Heap of one more tab left alone, " + words, portal, before, people.size());
        for (var person : people) {
            person.open(page);
        }
        grown("Heap of one more tab just opened, " + words, portal, before, people.size());
    }

    private static List<FlowClient> open(RunningPortal portal, String email, String page, int people) throws Exception {
        var clients = new ArrayList<FlowClient>();
        for (int i = 0; i < people; i++) {
            var client = FlowClient.signIn(portal.address(), email, Demo.PASSWORD);
            client.open(page);
            clients.add(client);
        }
        return clients;
    }

    private static long grown(String what, RunningPortal portal, long before, int people) throws Exception {
        var now = portal.liveHeap();
        var each = (now - before) / 1000.0 / people;
        Row.of(what, "%.0f KB each, %s open".formatted(each, people)).print();
        return now;
    }

    /** The address of some patient's chart, off the caseload. */
    private static String chart(FlowClient physio) throws Exception {
        var matcher =
                java.util.regex.Pattern.compile("clinic/patients/[0-9a-f-]{36}").matcher(physio.open("clinic"));
        if (!matcher.find()) {
            throw new IllegalStateException("No patient on the caseload");
        }
        return matcher.group();
    }
}
