package org.steadyback.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.steadyback.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A role that row-level security does not bind must not run the portal, however it came by its rights. */
class RoleCheckDatabaseTest {

    private static final AtomicInteger count = new AtomicInteger();

    private final TestDatabase.Connections database = TestDatabase.fresh();
    private final String role = "role_" + count.incrementAndGet();

    @BeforeEach
    void makeRoleAndTable() throws SQLException {
        asSuperuser("CREATE ROLE " + role + " LOGIN");
        asSuperuser("GRANT CONNECT ON DATABASE " + name() + " TO " + role);
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (words text)");
        }
    }

    @Test
    void acceptsAPlainRole() {
        assertThatCode(() -> check(database.appUser())).doesNotThrowAnyException();
        assertThatCode(() -> check(role)).doesNotThrowAnyException();
    }

    @Test
    void refusesASuperuser() throws SQLException {
        asSuperuser("ALTER ROLE " + role + " SUPERUSER");

        assertThatThrownBy(() -> check(role))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("superuser");
    }

    @Test
    void refusesAMemberOfASuperuserRole() throws SQLException {
        asSuperuser("CREATE ROLE boss_of_" + role + " SUPERUSER");
        asSuperuser("GRANT boss_of_" + role + " TO " + role);

        assertThatThrownBy(() -> check(role))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("superuser");
    }

    @Test
    void refusesARoleThatBypassesRowLevelSecurity() throws SQLException {
        asSuperuser("ALTER ROLE " + role + " BYPASSRLS");

        assertThatThrownBy(() -> check(role))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("bypass");
    }

    @Test
    void refusesTheOwnerOfATable() throws SQLException {
        asSuperuser("ALTER TABLE note OWNER TO " + role);

        assertThatThrownBy(() -> check(role))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("owns tables");
    }

    @Test
    void refusesAMemberOfTheOwner() throws SQLException {
        asSuperuser("GRANT %s TO %s WITH INHERIT FALSE, SET TRUE".formatted(database.ownerUser(), role));

        assertThatThrownBy(() -> check(role))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("owns tables");
    }

    @Test
    void refusesOneRoleForBoth() {
        assertThatThrownBy(() -> RoleCheck.differ("app", "app")).isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() -> RoleCheck.differ("app", null)).isInstanceOf(DatabaseRefused.class);
        assertThatCode(() -> RoleCheck.differ("app", "owner")).doesNotThrowAnyException();
    }

    private void check(String user) throws SQLException {
        new RoleCheck(new DriverManagerDataSource(database.url(), user, database.appPassword())).afterPropertiesSet();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser(name());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String name() {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }
}
