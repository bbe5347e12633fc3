package org.steadyback.programme;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * What a plan is read with, in its own statement, so that both are of one moment: how the doses of its prescriptions stand.
 * Implemented above, where they are decided.
 */
public interface DecisionStatusRows {

    /**
     * A query to be named {@code stand} in front of the statement: how each prescription of {@code :patients} stands, one row each, by
     * {@code of_programme} and {@code of_prescription}. Looked up once a prescription, for its versions are many.
     */
    String select();

    /** The newest decision; null = none yet. */
    @Nullable
    DecisionStatus status(ResultSet row) throws SQLException;

    QuotaStatus quotas(ResultSet row) throws SQLException;

    /** Of the page of a programme, from {@link #pageJoins}; the version is v. */
    String pageColumns();

    /** The decision that version v comes of; null = none. */
    @Nullable
    GradedAs graded(ResultSet row) throws SQLException;

    /** To be joined after programme p; at most one row. */
    String pageJoins();

    QuotaFacts quotaFacts(ResultSet row) throws SQLException;
}
