package org.steadyback.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The portal as people start it: {@code script/run} on a data folder and a free port. */
final class RunningPortal implements AutoCloseable {

    private static final String READY = "Steadyback is ready at ";

    private final Process process;
    private final String address;
    private final long nanosToReady;

    private RunningPortal(Process process, String address, long nanosToReady) {
        this.process = process;
        this.address = address;
        this.nanosToReady = nanosToReady;
    }

    static RunningPortal start(Path data, String... options) throws IOException, InterruptedException {
        return of(Path.of(""), data, options);
    }

    /** @param root of a checkout */
    static RunningPortal of(Path root, Path data, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(root.resolve("script/run").toAbsolutePath().toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("STEADYBACK_DATA", data.toString());
        builder.environment().put("PORT", Integer.toString(freePort()));
        var began = System.nanoTime();
        var process = builder.start();
        var output = process.inputReader();
        var line = "";
        while (!line.startsWith(READY)) {
            line = Objects.requireNonNull(output.readLine(), "script/run ended before the portal was ready");
        }
        var nanos = System.nanoTime() - began;
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        var address = line.substring(READY.length());
        insistOnReadiness(address);
        return new RunningPortal(process, address, nanos);
    }

    private static void insistOnReadiness(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"));
            var status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("Said to be ready, but readiness answers " + status);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    long nanosToReady() {
        return nanosToReady;
    }

    /** Bytes of all objects that can still be reached, after a full collection. */
    long liveHeap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var counting = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        var total = counting.inputReader()
                .lines()
                .filter(line -> line.startsWith("Total "))
                .findFirst()
                .orElseThrow();
        counting.waitFor();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
