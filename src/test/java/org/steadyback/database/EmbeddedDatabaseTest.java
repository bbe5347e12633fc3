package org.steadyback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The server that the portal brings with it: durable, behind a password, kept, and started whatever happened before. */
class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void savesDurablyAndListensHereOnly() throws Exception {
        try (var database = start()) {
            assertThat(ask(asApplication(database), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(asApplication(database), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(asApplication(database), "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(asApplication(database), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesToRunWhenCommitsAreNotWaitedFor() throws Exception {
        try (var database = start()) {
            change(asSuperuser(database), "ALTER ROLE steadyback_app SET synchronous_commit = off");
        }

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("synchronous_commit=off");
        assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
    }

    /** One sentence with the cause, and the variable that cures it. */
    @Test
    void refusesAFolderThatIsAFileOrCannotBeMade() throws Exception {
        var file = Files.createFile(data.resolve("a-file"));

        for (var folder : List.of(file, file.resolve("data"), Path.of("/proc/steadyback"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, ClinicKind.EMPTY))
                    .isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
                        assertThat(refused).hasMessageStartingWith("The data folder " + folder + " cannot be used by ");
                        assertThat(refused.remedy()).contains("STEADYBACK_DATA");
                    });
        }
    }

    @Test
    void refusesAnotherUsersFolder() throws Exception {
        var real = data.toRealPath();
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give a folder away");
        var nobody = data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(data, nobody);

        assertThatThrownBy(this::start).isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
            assertThat(refused)
                    .hasMessage("The data folder " + real + " belongs to nobody, but the portal runs as root.");
            assertThat(refused.remedy()).contains("STEADYBACK_DATA");
        });
    }

    @Test
    void postgresTakesItsFilesFromTheirOwnerOnly() {
        assertThat(DataFolder.isForeign("anna", "anna", true)).isFalse();
        assertThat(DataFolder.isForeign("anna", "root", true)).isTrue();
        assertThat(DataFolder.isForeign("root", "anna", true)).isFalse();
        assertThat(DataFolder.isForeign("root", "anna", false)).isTrue();
    }

    @Test
    void saysWhichVariableCuresAMissingHome() {
        assertThat(PostgresBinaries.folder(Map.of("HOME", "/home/a"), "/root"))
                .isEqualTo(Path.of("/home/a/.cache/steadyback/postgresql"));
        assertThat(PostgresBinaries.folder(Map.of("HOME", "/home/a", "XDG_CACHE_HOME", "/c"), "?"))
                .isEqualTo(Path.of("/c/steadyback/postgresql"));
        assertThat(PostgresBinaries.folder(Map.of(), "/root")).isEqualTo(Path.of("/root/.cache/steadyback/postgresql"));
        assertThatThrownBy(() -> PostgresBinaries.folder(Map.of(), "?"))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.remedy()).startsWith("Set HOME "));
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var database = start()) {
            for (var role : List.of("postgres", DatabaseRoles.OWNER, DatabaseRoles.APP)) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
            assertThat(Files.readString(data.resolve("pgdata/pg_hba.conf"))).doesNotContain(" trust");
            assertThat(Files.getPosixFilePermissions(data.resolve("database.properties")))
                    .hasToString("[OWNER_READ, OWNER_WRITE]");
            assertThat(data.resolve("superuser.password")).doesNotExist();
        }
    }

    @Test
    void givesTheApplicationNothingByItself() throws Exception {
        try (var database = start()) {
            change(asOwner(database), "CREATE TABLE note (words text)");

            for (var forbidden : List.of(
                    "SELECT * FROM note",
                    "CREATE TABLE mine (x int)",
                    "CREATE TEMP TABLE mine (x int)",
                    "DROP TABLE note")) {
                assertThatThrownBy(() -> change(asApplication(database), forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .satisfies(e ->
                                assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
            }
            assertThat(
                            ask(
                                    asOwner(database),
                                    "SELECT string_agg(rolname, ',') FROM pg_roles WHERE rolname LIKE 'steadyback%'"
                                            + " AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)"))
                    .isNull();
        }
    }

    @Test
    void keepsDataAndPasswordsBetweenTwoRuns() throws Exception {
        DatabasePasswords first;
        try (var database = start()) {
            first = database.passwords();
            change(asOwner(database), "CREATE TABLE note AS SELECT 'kept' AS words");
        }

        try (var database = start()) {
            assertThat(database.passwords()).isEqualTo(first);
            assertThat(ask(asOwner(database), "SELECT words FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void replacesTheServerThatAKilledPortalLeftBehind() throws Exception {
        PortalProcess.start(data).close();
        var left = serverProcess();
        assertThat(left.isAlive()).isTrue();

        try (var database = start()) {
            assertThat(left.isAlive()).isFalse();
            assertThat(serverProcess()).isNotEqualTo(left);
            assertThat(ask(asOwner(database), "SELECT words FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void refusesASecondPortalAndLeavesTheFirstAlone() throws Exception {
        try (var first = PortalProcess.start(data)) {
            var server = serverProcess();

            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("in use by another running portal (process " + first.pid() + ")");
            assertThat(server.isAlive()).isTrue();
        }
        start().close(); // which also ends the server that the killed one leaves behind
    }

    @Test
    void refusesASecondPortalInTheSameProcess() throws Exception {
        try (var first = start()) {
            assertThatThrownBy(this::start).isInstanceOf(DatabaseRefused.class).hasMessageContaining("in use");
            assertThat(ask(asApplication(first), "SELECT 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void startsInSpiteOfAPidFileThatNamesNoServer() throws Exception {
        start().close();
        for (var pid : List.of(Long.toString(ProcessHandle.current().pid()), "999999999", "")) {
            Files.writeString(data.resolve("pgdata/postmaster.pid"), pid + "\n/elsewhere\n1\n5432\n\nlocalhost\n");

            try (var database = start()) {
                assertThat(ask(asApplication(database), "SELECT 'alive'")).isEqualTo("alive");
            }
        }
    }

    @Test
    void beginsAnewAfterAnInterruptedFirstStart() throws Exception {
        start().close();
        Files.move(data.resolve("pgdata"), data.resolve("pgdata.new"));
        Files.delete(data.resolve("pgdata.new/PG_VERSION"));

        try (var database = start()) {
            assertThat(ask(asApplication(database), "SELECT 'alive'")).isEqualTo("alive");
        }
        assertThat(data.resolve("pgdata.new")).doesNotExist();
    }

    @Test
    void neverDeletesDataThatDoesNotOpen() throws Exception {
        start().close();
        Files.writeString(data.resolve("database.properties"), "superuser=a\nowner=b\n");

        assertThatThrownBy(this::start).isInstanceOf(DatabaseRefused.class).hasMessageContaining("\"app\"");
        assertThat(data.resolve("pgdata/PG_VERSION")).exists();
    }

    @Test
    void keepsDemoAndRealClinicsApart() throws Exception {
        start().close();

        assertThatThrownBy(() -> EmbeddedDatabase.start(data, ClinicKind.EMPTY))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("holds the demo clinic");
        assertThat(data.resolve("clinic.kind")).hasContent("demo");
    }

    private EmbeddedDatabase start() throws IOException, SQLException {
        return EmbeddedDatabase.start(data, ClinicKind.DEMO);
    }

    private ProcessHandle serverProcess() throws IOException {
        var pid = Files.readAllLines(data.resolve("pgdata/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    private static Connection asApplication(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), DatabaseRoles.APP, database.passwords().app());
    }

    private static Connection asOwner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), DatabaseRoles.OWNER, database.passwords().owner());
    }

    private static Connection asSuperuser(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), "postgres", database.passwords().superuser());
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
