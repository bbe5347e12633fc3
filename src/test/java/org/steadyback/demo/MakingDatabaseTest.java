package org.steadyback.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.steadyback.Application;
import org.steadyback.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo clinic is made by several at once and without waiting for the disk; it is the one that is made one by one. */
class MakingDatabaseTest {

    /** Some of the cast: guided, by quota, automatic, in a flare, of all three physios. */
    private static final int ONE_OF = 13;

    private static final Pattern KEY = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\{argon2\\}[^\"]*|\\$argon2[^\"]*|\\\\x[0-9a-f]{16,}");

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(\\+\\d\\d:\\d\\d|Z)");

    @Test
    void madeByTwoAtOnceItIsTheSame() throws SQLException {
        var oneByOne = made(1);
        var twoAtOnce = made(2);

        assertThat(oneByOne.get("dose_decision")).as("decisions").isNotEmpty();
        assertThat(oneByOne.keySet()).isEqualTo(twoAtOnce.keySet());
        oneByOne.forEach(
                (table, rows) -> assertThat(twoAtOnce.get(table)).as(table).containsExactlyInAnyOrderElementsOf(rows));
    }

    private static Map<String, List<String>> made(int atOnce) throws SQLException {
        var began = Instant.now();
        var database = TestDatabase.fresh();
        new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.appUser(),
                        "--spring.datasource.password=" + database.appPassword(),
                        "--spring.flyway.user=" + database.ownerUser(),
                        "--spring.flyway.password=" + database.ownerPassword(),
                        "--steadyback.demo=true",
                        "--steadyback.demo-one-of=" + ONE_OF,
                        "--steadyback.demo-at-once=" + atOnce)
                .close();
        try (var connection = TestDatabase.superuser(database.url().replaceAll(".*/", ""))) {
            return rows(JdbcClient.create(new SingleConnectionDataSource(connection, true)), began);
        }
    }

    /** What stands in each table, whatever the order it was written in: people by their names, other keys left out. */
    private static Map<String, List<String>> rows(JdbcClient jdbc, Instant began) {
        var names = new HashMap<String, String>();
        jdbc.sql(
                        "SELECT patient_id::text, name FROM patient UNION ALL SELECT account_id::text, email FROM account WHERE role NOT IN ('PATIENT', 'SERVICE')")
                .query((row, _) -> names.put(row.getString(1), String.valueOf(row.getString(2))))
                .list();
        var tables = jdbc.sql(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();
        var rows = new TreeMap<String, List<String>>();
        for (var table : tables) {
            rows.put(
                    table,
                    jdbc
                            .sql("SELECT (to_jsonb(t) - 'document')::text FROM " + table + " t")
                            .query(String.class)
                            .list()
                            .stream()
                            .map(row -> KEY.matcher(row)
                                    .replaceAll(key -> Matcher.quoteReplacement(names.getOrDefault(key.group(), "#"))))
                            .map(row -> TIME.matcher(row)
                                    .replaceAll(time -> OffsetDateTime.parse(time.group())
                                                    .toInstant()
                                                    .isBefore(began)
                                            ? time.group()
                                            : "now"))
                            .sorted()
                            .toList());
        }
        return rows;
    }
}
