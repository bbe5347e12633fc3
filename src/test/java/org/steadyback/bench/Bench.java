package org.steadyback.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.sun.management.OperatingSystemMXBean;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import org.steadyback.testing.FlowClient;

/** {@code script/bench}: starts, pages, records and memory of the portal, measured on this machine. See docs/bench.md. */
public final class Bench {

    private static final int STARTS = 3;
    private static final int PEOPLE = 50;
    private static final int WARM_UP = 10;
    private static final double WARM_SECONDS = 20;
    private static final double FIRST_SECONDS = 25;
    private static final double MOST_OF_BEFORE = 0.6;

    private final Path folder;

    private final @Nullable Path other;

    private Bench(Path folder, @Nullable Path other) {
        this.folder = folder;
        this.other = other;
    }

    /** @param arguments parts to measure, all if none is named; {@code --beside} and a checkout to compare pages and starts with */
    public static void main(String[] arguments) throws Exception {
        var parts = EnumSet.noneOf(Part.class);
        Path other = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--beside")) {
                other = Path.of(arguments[++i]).toAbsolutePath();
            } else {
                parts.add(Part.valueOf(arguments[i].toUpperCase(Locale.ROOT)));
            }
        }
        if (parts.isEmpty()) {
            parts = EnumSet.allOf(Part.class);
        }
        Row.head(machine());
        var folder = Files.createTempDirectory("steadyback-bench");
        try {
            new Bench(folder, other).measure(parts);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private enum Part {
        GRADING,
        TEXTS,
        STARTS,
        PAGES,
        LOAD,
        HEAP,
        RECORD,
        LIBRARY
    }

    private void measure(Set<Part> parts) throws Exception {
        if (parts.contains(Part.GRADING)) {
            GradingBench.measure();
        }
        if (parts.contains(Part.TEXTS)) {
            TextsBench.measure();
        }
        if (parts.contains(Part.STARTS)) {
            starts();
        }
        if (parts.contains(Part.PAGES) || parts.contains(Part.LOAD)) {
            try (var times = PageTimes.on(Path.of(""), folder, other)) {
                if (parts.contains(Part.LOAD)) {
                    times.load();
                }
                if (parts.contains(Part.PAGES)) {
                    times.measure();
                }
            }
        }
        if (parts.contains(Part.HEAP)) {
            heap();
        }
        if (parts.contains(Part.RECORD) || parts.contains(Part.LIBRARY)) {
            try (var pages = Pages.on(folder.resolve("demo-0"))) {
                if (parts.contains(Part.RECORD)) {
                    pages.measure();
                }
                if (parts.contains(Part.LIBRARY)) {
                    pages.library();
                }
            }
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
        Row.of("First start, empty", Row.seconds((double) nanos(Path.of(""), "empty", "--empty")))
                .print();
        double made = nanos(Path.of(""), "demo-0");
        Row.bounded("First start, with the demo clinic made", Row.seconds(made), "≤ 25 s", made <= FIRST_SECONDS * 1e9)
                .print();
        if (other != null) {
            nanos(other, "other-0"); // made, and built if need be
        }
        var warm = new long[STARTS];
        var warmBefore = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            warm[i] = nanos(Path.of(""), "demo-0");
            warmBefore[i] = other == null ? 1 : nanos(other, "other-0");
        }
        double time = Median.of(warm);
        var measured = Row.seconds(time) + ", median of " + STARTS;
        if (other == null) {
            Row.bounded("Warm start, demo", measured, "< 20 s", time < WARM_SECONDS * 1e9)
                    .print();
        } else {
            double share = time / Median.of(warmBefore);
            Row.bounded(
                            "Warm start, demo",
                            "%s; %.0f %% of %s before"
                                    .formatted(measured, 100 * share, Row.seconds(Median.of(warmBefore))),
                            "≤ 60 % of before",
                            share <= MOST_OF_BEFORE)
                    .print();
        }
    }

    private long nanos(Path root, String name, String... options) throws Exception {
        try (var portal = RunningPortal.of(root, folder.resolve(name), options)) {
            return portal.nanosToReady();
        }
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
