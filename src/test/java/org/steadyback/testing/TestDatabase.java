package org.steadyback.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import org.steadyback.database.DatabaseRoles;

/**
 * One PostgreSQL server for all tests of this JVM; every {@link #fresh()} is an empty database of its own, with the same
 * two plain roles as the real one. Gone at the end of the JVM, so it need not be durable.
 *
 * <p>In a Spring test: {@code @ContextConfiguration(initializers = TestDatabase.Initializer.class)}.
 */
public final class TestDatabase {

    private static final String PASSWORD = "test";
    private static final AtomicInteger count = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private TestDatabase() {}

    /** How to reach one database, as the application and as the owner who migrates. */
    public record Connections(String url, String appUser, String appPassword, String ownerUser, String ownerPassword) {}

    /** A new database without tables. */
    public static Connections fresh() {
        var name = "test_" + count.incrementAndGet();
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s OWNER %s"
                    .formatted(name, DatabaseRoles.DATABASE, DatabaseRoles.OWNER));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, DatabaseRoles.APP));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Connections(url(name), DatabaseRoles.APP, PASSWORD, DatabaseRoles.OWNER, PASSWORD);
    }

    /** For the few tests that need a right neither role has, such as making a third role. Never for reading data. */
    public static Connection superuser(String database) throws SQLException {
        return server().getDatabase("postgres", database).getConnection();
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(server().getPort(), database);
    }

    private static EmbeddedPostgres start() {
        try {
            var started = EmbeddedPostgres.builder()
                    .setDataDirectory(Path.of(
                                    "target",
                                    "test-postgres-" + ProcessHandle.current().pid())
                            .toAbsolutePath())
                    .setCleanDataDirectory(true)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "300")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            prepare(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database that the others are copied from. */
    private static void prepare(EmbeddedPostgres started) {
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + DatabaseRoles.DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (var connection =
                started.getDatabase("postgres", DatabaseRoles.DATABASE).getConnection()) {
            DatabaseRoles.create(connection, PASSWORD, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a Spring test's application a database of its own, reached like any outside one. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = fresh();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.appUser(),
                            "spring.datasource.password=" + database.appPassword(),
                            "spring.flyway.user=" + database.ownerUser(),
                            "spring.flyway.password=" + database.ownerPassword())
                    .applyTo(context);
        }
    }
}
