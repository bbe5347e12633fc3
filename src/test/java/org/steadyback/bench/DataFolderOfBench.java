package org.steadyback.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** The data folder of a portal that the benchmark started, and its database as the database's owner sees it. */
record DataFolderOfBench(Path folder) {

    /** The database counts what planning and running cost, from its next start on. */
    void watchStatements() throws IOException {
        Files.writeString(folder.resolve("pgdata/postgresql.auto.conf"), """
                shared_preload_libraries = 'pg_stat_statements'
                pg_stat_statements.track_planning = on
                """, StandardOpenOption.APPEND);
    }

    String url() throws IOException {
        var port = Files.readAllLines(folder.resolve("pgdata/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/steadyback";
    }

    String password(String role) throws IOException {
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(folder.resolve("database.properties"))));
        return Objects.requireNonNull(kept.getProperty(role));
    }

    /** What the database did since {@link #forget}. */
    Spent spent() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("""
                        SELECT sum(total_plan_time), sum(total_exec_time), sum(calls) FROM pg_stat_statements
                         WHERE userid = (SELECT oid FROM pg_roles WHERE rolname = 'steadyback_app')""")) {
            answer.next();
            return new Spent(answer.getDouble(1), answer.getDouble(2), answer.getLong(3));
        }
    }

    void forget() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(), "postgres", password("superuser"));
    }

    /**
     * @param planning milliseconds
     * @param running milliseconds
     */
    record Spent(double planning, double running, long statements) {

        double each(int times) {
            return (planning + running) / times;
        }

        double planningShare() {
            return planning / Math.max(planning + running, 1e-9);
        }
    }
}
