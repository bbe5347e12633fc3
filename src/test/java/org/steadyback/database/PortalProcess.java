package org.steadyback.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Objects;

/** Another process that holds a data folder, as a second portal would; it can be killed without having a say. */
final class PortalProcess implements AutoCloseable {

    private final Process process;

    private PortalProcess(Process process) {
        this.process = process;
    }

    static PortalProcess start(Path data) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", classPath, PortalProcess.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = process.inputReader();
        String line;
        do {
            line = Objects.requireNonNull(output.readLine(), "the process ended before its database was open");
        } while (!line.equals("open"));
        return new PortalProcess(process);
    }

    long pid() {
        return process.pid();
    }

    /** As kill -9 does: no shutdown hook runs. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Opens the database, leaves a client connected and stays. */
    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]), ClinicKind.DEMO);
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseRoles.OWNER,
                        database.passwords().owner());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note AS SELECT 'kept' AS words");
            System.out.println("open");
            Thread.currentThread().join();
        }
    }
}
