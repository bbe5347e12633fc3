package org.steadyback.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

import org.steadyback.Application;
import org.steadyback.access.ActingAs;
import org.steadyback.programme.PlanReader;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;

/** The real portal in a process of its own, on the embedded database and a free port; it can be killed without having a say. */
final class ChildPortal implements AutoCloseable {

    private static final String READY = "Steadyback is ready at ";

    private final Path data;
    private final Process process;
    private final String address;

    private ChildPortal(Path data, Process process, String address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    /** A patient with one exercise to do every day, as the first start made them. */
    record Patient(String email, UUID prescription) {}

    static ChildPortal start(Path data) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ChildPortal.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = process.inputReader();
        var address = "";
        while (true) {
            var line = Objects.requireNonNull(output.readLine(), "the portal ended before it was ready");
            if (line.startsWith(READY)) {
                address = line.substring(READY.length());
            } else if (line.equals("open")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return new ChildPortal(data, process, address);
            }
        }
    }

    String address() {
        return address;
    }

    Patient patient() throws IOException {
        var kept = Files.readAllLines(data.resolveSibling("patient"));
        return new Patient(kept.get(0), UUID.fromString(kept.get(1)));
    }

    /** As kill -9 does: no shutdown hook runs, no connection is closed in order. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Rows of the record, read past the portal and past row-level security. */
    long rows(UUID session) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.properties"))) {
            passwords.load(in);
        }
        var port =
                Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(3).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/steadyback",
                        "postgres",
                        passwords.getProperty("superuser"));
                var count = connection.prepareStatement("""
                        SELECT (SELECT count(*) FROM session_log WHERE session_id = ?)
                             + 1000 * (SELECT count(*) FROM session_item WHERE session_id = ?)""")) {
            count.setObject(1, session);
            count.setObject(2, session);
            try (var answer = count.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** In order, so that the database ends with it; a killed portal has left its database behind. */
    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        var server = data.resolve("pgdata/postmaster.pid");
        if (Files.exists(server)) {
            var pid = Long.parseLong(Files.readAllLines(server).getFirst().strip());
            ProcessHandle.of(pid).ifPresent(left -> {
                left.destroy();
                left.onExit().join();
            });
        }
    }

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var portal = SpringApplication.run(
                Application.class, "--server.port=0", "--steadyback.demo=false", "--steadyback.data=" + data);
        if (Files.notExists(data.resolveSibling("patient"))) {
            Files.writeString(data.resolveSibling("patient"), takeIn(portal));
        }
        System.out.println("open");
    }

    private static String takeIn(ApplicationContext portal) {
        var clinic = portal.getBean(Clinic.class);
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        portal.getBean(FullRecord.class).fill(clinic, anna, pat);
        var plan = portal.getBean(ActingAs.class)
                .patient(pat.patient(), () -> portal.getBean(PlanReader.class).plansOf(pat.patient()))
                .getFirst();
        return pat.email() + "\n"
                + plan.prescribed().getFirst().asked().prescription().value();
    }
}
