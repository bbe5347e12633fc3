package org.steadyback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that may still run on a data folder after its portal was killed. The caller holds the folder's lock, so no
 * living portal needs that server.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 60;

    private final Path data;

    private LeftoverServer(Path data) {
        this.data = data;
    }

    static LeftoverServer in(Path data) {
        return new LeftoverServer(data);
    }

    /** Afterwards no server runs on the folder and nothing in it says so. */
    void stop(String password) throws IOException {
        var pidFile = PidFile.in(data);
        if (pidFile.isEmpty()) {
            return;
        }
        var left = pidFile.get();
        var process = ProcessHandle.of(left.pid()).filter(ProcessHandle::isAlive);
        if (process.isPresent() && isOurs(process.get(), left, password)) {
            log.info("Stopping PostgreSQL process {}, left behind on {} by an earlier run", left.pid(), data);
            end(process.get(), left, password);
        }
        Files.deleteIfExists(left.file());
    }

    /** The process id alone says little: after a restart of the machine it may be anybody's. */
    private boolean isOurs(ProcessHandle process, PidFile left, String password) {
        var program = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString());
        if (program.isPresent() && !program.get().startsWith("postgres")) {
            return false;
        }
        var arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return arguments.contains(data.toString()) || answersFromHere(left, password);
    }

    private boolean answersFromHere(PidFile left, String password) {
        try (var connection = connect(left, password);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW data_directory")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), data);
        } catch (SQLException | IOException _) {
            return false;
        }
    }

    private void end(ProcessHandle process, PidFile left, String password) {
        dismissClients(left, password);
        process.destroy();
        try {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new DatabaseRefused(
                    "PostgreSQL process %s, left behind by an earlier run, still holds %s."
                            .formatted(process.pid(), data),
                    "Stop that process, then start again.",
                    e);
        }
    }

    /** A server asked to end waits for its clients, and the dead portal's may take long to be noticed. */
    private void dismissClients(PidFile left, String password) {
        try (var connection = connect(left, password);
                var statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
                    """);
        } catch (SQLException e) {
            log.debug("The server is already closing or not yet open", e);
        }
    }

    private static Connection connect(PidFile left, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(left.port()), properties);
    }

    /** What PostgreSQL writes about itself: process on the first line, port on the fourth. */
    private record PidFile(Path file, long pid, int port) {

        static Optional<PidFile> in(Path data) throws IOException {
            var file = data.resolve("postmaster.pid");
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file);
            return Optional.of(new PidFile(file, number(lines, 0), (int) number(lines, 3)));
        }

        /** Zero, which no process has, where the file was cut off. */
        private static long number(List<String> lines, int index) {
            var line = index < lines.size() ? lines.get(index).trim() : "";
            return line.matches("\\d{1,9}") ? Long.parseLong(line) : 0;
        }
    }
}
