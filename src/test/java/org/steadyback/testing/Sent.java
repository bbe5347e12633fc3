package org.steadyback.testing;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A statement that went to the database.
 *
 * @param rows values in the order of the statement's places; more than one row for a batch, which counts as one statement
 * @param transaction the same number for all statements that were committed together
 * @param by the thread that sent it: a mail that goes out after a commit has one of its own
 */
public record Sent(String sql, List<List<@Nullable Object>> rows, int transaction, Thread by) {

    /** What a statement is to the bounds of the benchmark. */
    public enum Kind {
        SELECT,
        WRITE,
        /** Who asks, at the start of each transaction; not counted. */
        WHO_ASKS,
        /** One more row of the audit trail; not counted. */
        AUDIT
    }

    public Kind kind() {
        var words = sql.strip().toLowerCase(Locale.ROOT);
        if (words.contains("set_config(")) {
            return Kind.WHO_ASKS;
        }
        if (words.startsWith("insert into audit_entry")) {
            return Kind.AUDIT;
        }
        return words.startsWith("select") || words.startsWith("with") ? Kind.SELECT : Kind.WRITE;
    }
}
