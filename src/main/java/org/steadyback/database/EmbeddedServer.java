package org.steadyback.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server process: durable, behind a password, reachable from this machine only. */
final class EmbeddedServer implements AutoCloseable {

    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Path data;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, Path data, String password) {
        this.postgres = postgres;
        this.data = data;
        this.password = password;
    }

    /** Starts the server on its data, which is made if there is none. */
    static EmbeddedServer start(Path data, Path log, String password) throws IOException {
        var passwordFile = data.resolveSibling("superuser.password");
        PrivateFiles.write(passwordFile, password);
        try {
            var postgres = PostgresBinaries.use(programs -> builder(data, log, password, passwordFile)
                    .setOverrideWorkingDirectory(programs.toFile())
                    .start());
            return new EmbeddedServer(postgres, data, password);
        } catch (DatabaseRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            LeftoverServer.in(data).stop(password);
            throw new DatabaseRefused(
                    "The embedded PostgreSQL did not start on %s: %s.".formatted(data, e.getMessage()),
                    "Look into %s, or name an outside database with SPRING_DATASOURCE_URL.".formatted(log),
                    e);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path log, String password, Path passwordFile) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", password)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // Rows with health data are in the detail of an error and in its statement; the log shall hold neither.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_checkpoints", "off");
        DURABLE.forEach(builder::setServerConfig);
        // Not only locale options: the library hands each to initdb after its own "-A trust", and the later one wins.
        return builder.setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    Connection connect(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(postgres.getPort(), database);
    }

    /** The library waits five seconds and goes; a last write to the disk may take longer. */
    @Override
    public void close() throws IOException {
        postgres.close();
        LeftoverServer.in(data).stop(password);
    }
}
