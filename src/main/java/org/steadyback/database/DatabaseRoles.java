package org.steadyback.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** The two roles of every Steadyback database: the owner migrates, the application works without owning anything. */
public final class DatabaseRoles {

    public static final String DATABASE = "steadyback";
    public static final String OWNER = "steadyback_owner";
    public static final String APP = "steadyback_app";

    private static final ClassPathResource SCRIPT = new ClassPathResource("db/roles.sql");

    private DatabaseRoles() {}

    /**
     * Creates both roles and hands the database to the owner.
     *
     * @param superuser a connection to the database {@value #DATABASE}
     */
    public static void create(Connection superuser, String ownerPassword, String appPassword) throws SQLException {
        var sql = withoutPsqlCommands()
                .replace(":'owner_password'", literal(ownerPassword))
                .replace(":'app_password'", literal(appPassword));
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The script is also run by psql, whose own commands start with a backslash and mean nothing to JDBC. */
    private static String withoutPsqlCommands() {
        try {
            return SCRIPT.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\\"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
