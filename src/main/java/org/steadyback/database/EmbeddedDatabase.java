package org.steadyback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.steadyback.database.DatabaseRoles.APP;
import static org.steadyback.database.DatabaseRoles.DATABASE;

/** The portal's own PostgreSQL: its data folder, its server, its roles. */
final class EmbeddedDatabase implements AutoCloseable {

    private final DataFolder folder;
    private final DatabasePasswords passwords;
    private final EmbeddedServer server;

    private EmbeddedDatabase(DataFolder folder, DatabasePasswords passwords, EmbeddedServer server) {
        this.folder = folder;
        this.passwords = passwords;
        this.server = server;
    }

    static EmbeddedDatabase start(Path data, ClinicKind kind) throws IOException, SQLException {
        var folder = DataFolder.open(data);
        try {
            folder.holds(kind);
            var passwords = folder.passwords();
            Files.deleteIfExists(folder.serverLog());
            if (Files.notExists(folder.server())) {
                create(folder, passwords);
            }
            LeftoverServer.in(folder.server()).stop(passwords.superuser());
            return started(folder, passwords);
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Works beside the final place and moves there at the end, so that the place itself says whether it came to its end. */
    private static void create(DataFolder folder, DatabasePasswords passwords) throws IOException, SQLException {
        var draft = folder.unfinishedServer();
        if (Files.exists(draft)) {
            LeftoverServer.in(draft).stop(passwords.superuser());
            FileSystemUtils.deleteRecursively(draft);
        }
        try (var server = EmbeddedServer.start(draft, folder.serverLog(), passwords.superuser())) {
            try (var connection = server.connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
            try (var connection = server.connect(DATABASE)) {
                DatabaseRoles.create(connection, passwords.owner(), passwords.app());
            }
        }
        Files.move(draft, folder.server(), ATOMIC_MOVE);
    }

    private static EmbeddedDatabase started(DataFolder folder, DatabasePasswords passwords)
            throws IOException, SQLException {
        var server = EmbeddedServer.start(folder.server(), folder.serverLog(), passwords.superuser());
        try {
            var database = new EmbeddedDatabase(folder, passwords, server);
            database.insistOnDurability();
            return database;
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Asked as the application's role, because a setting can also be changed for one role or one database. */
    private void insistOnDurability() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), APP, passwords.app());
                var statement = connection.createStatement()) {
            for (var setting : EmbeddedServer.DURABLE.entrySet()) {
                try (var answer = statement.executeQuery("SHOW " + setting.getKey())) {
                    answer.next();
                    if (!setting.getValue().equals(answer.getString(1))) {
                        throw new DatabaseRefused(
                                "The embedded database runs with %s=%s and could lose what was saved."
                                        .formatted(setting.getKey(), answer.getString(1)),
                                "Remove that setting from the database's roles and from %s."
                                        .formatted(folder.server().resolve("postgresql.auto.conf")));
                    }
                }
            }
        }
    }

    Path folder() {
        return folder.root();
    }

    String url() {
        return server.url(DATABASE);
    }

    DatabasePasswords passwords() {
        return passwords;
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            server.close();
        }
    }
}
