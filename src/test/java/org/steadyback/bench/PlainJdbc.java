package org.steadyback.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.steadyback.testing.Sent;

/**
 * The same rows by JDBC alone: repeats what a page or a record sent to the database, on a connection of the same pool and so
 * in the same role, once told who asks, in one transaction, and reads every column of every row.
 */
final class PlainJdbc {

    private final DataSource pool;
    private final List<Sent> statements;
    private final Set<UUID> replaced;

    /** @param replaced ids that are new each time, because their rows are added */
    PlainJdbc(DataSource pool, List<Sent> sent, Set<UUID> replaced) {
        this.pool = pool;
        this.statements = onceToldWhoAsks(sent);
        this.replaced = replaced;
    }

    private static List<Sent> onceToldWhoAsks(List<Sent> sent) {
        var all = new ArrayList<Sent>();
        for (var one : sent) {
            if (one.kind() != Sent.Kind.WHO_ASKS
                    || all.stream().noneMatch(before -> before.kind() == Sent.Kind.WHO_ASKS)) {
                all.add(one);
            }
        }
        return all;
    }

    /** Rows read. */
    int run() throws SQLException {
        var fresh = new HashMap<UUID, UUID>();
        replaced.forEach(id -> fresh.put(id, UUID.randomUUID()));
        int rows = 0;
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (var one : statements) {
                if (one.kind() == Sent.Kind.AUDIT && one.rows().getFirst().getFirst() instanceof UUID id) {
                    fresh.put(id, UUID.randomUUID());
                }
                // a decision has an id of its own
                place(one.sql(), "dose_decision", "decision_id")
                        .ifPresent(place ->
                                one.rows().forEach(row -> fresh.put((UUID) row.get(place), UUID.randomUUID())));
                int read = run(connection, one, fresh);
                rows += one.kind() == Sent.Kind.SELECT ? read : 0;
            }
            connection.commit();
        }
        return rows;
    }

    /** Where a statement that adds to the table takes a column's value, from 0. */
    private static OptionalInt place(String sql, String table, String column) {
        var columns =
                Pattern.compile("(?i)insert into " + table + " *\\(([^)]*)\\)").matcher(sql);
        return columns.find()
                ? OptionalInt.of(List.of(columns.group(1).split(" *, *")).indexOf(column))
                : OptionalInt.empty();
    }

    private static int run(Connection connection, Sent one, Map<UUID, UUID> fresh) throws SQLException {
        try (var statement = connection.prepareStatement(one.sql())) {
            for (var row : one.rows()) {
                fill(statement, row, fresh);
                if (one.rows().size() > 1) {
                    statement.addBatch();
                }
            }
            if (one.rows().size() > 1) {
                statement.executeBatch();
                return 0;
            }
            return statement.execute() ? read(statement) : 0;
        }
    }

    private static void fill(PreparedStatement statement, List<@Nullable Object> row, Map<UUID, UUID> fresh)
            throws SQLException {
        for (int place = 1; place <= row.size(); place++) {
            var value = row.get(place - 1);
            statement.setObject(place, value instanceof UUID id ? fresh.getOrDefault(id, id) : value);
        }
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (var answer = statement.getResultSet()) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                rows++;
                for (int column = 1; column <= columns; column++) {
                    answer.getObject(column);
                }
            }
        }
        return rows;
    }
}
