package org.steadyback.database;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;

/** Refuses to start with a role that row-level security does not bind. */
final class RoleCheck implements InitializingBean {

    /** A membership counts as much as the right itself, because a member may take it on. */
    private static final String RIGHTS = """
            SELECT current_user,
                   EXISTS (SELECT FROM pg_roles r WHERE r.rolsuper AND pg_has_role(r.oid, 'MEMBER')) AS superuser,
                   EXISTS (SELECT FROM pg_roles r WHERE r.rolbypassrls AND pg_has_role(r.oid, 'MEMBER')) AS bypasses,
                   EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                           WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_has_role(c.relowner, 'MEMBER')
                             AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema') AS owns
            """;

    private final DataSource dataSource;

    RoleCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static void differ(@Nullable String application, @Nullable String owner) {
        if (owner == null || owner.isBlank() || owner.equals(application)) {
            throw refused(
                    "The migrations and the application would use the same database role, %s.".formatted(application));
        }
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rights = statement.executeQuery(RIGHTS)) {
            rights.next();
            var role = rights.getString("current_user");
            if (rights.getBoolean("superuser")) {
                throw refused("The application's database role %s is a superuser or may become one.".formatted(role));
            }
            if (rights.getBoolean("bypasses")) {
                throw refused("The application's database role %s may bypass row-level security.".formatted(role));
            }
            if (rights.getBoolean("owns")) {
                throw refused(
                        "The application's database role %s owns tables or may act as their owner.".formatted(role));
            }
        }
    }

    private static DatabaseRefused refused(String message) {
        return new DatabaseRefused(
                message,
                "Give the application a plain role (SPRING_DATASOURCE_USERNAME) and the migrations the owner's"
                        + " (SPRING_FLYWAY_USER); src/main/resources/db/roles.sql creates both.");
    }
}
