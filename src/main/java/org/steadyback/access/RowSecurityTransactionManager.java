package org.steadyback.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database at the start of each transaction who asks, so that row-level security can answer for itself. */
class RowSecurityTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    // transaction-local (true): the next borrower of the connection inherits nothing
    private static final String TELL =
            "select set_config('app.user_id', ?, true), set_config('app.today', ?, true), set_config('app.patient_id', ?, true)";

    private static final String UNWAITED = "set local synchronous_commit = off";

    private final transient CurrentAccount current;

    RowSecurityTransactionManager(EntityManagerFactory factory, CurrentAccount current) {
        super(factory);
        this.current = current;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        ReadOnce.begin(!definition.isReadOnly() && !isNotedRead(definition));
        try {
            var who = current.get();
            if (who.isPresent()) {
                tell(who.get());
            }
            if (Unwaited.now()) {
                doNotWait();
            }
        } catch (SQLException | RuntimeException problem) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Could not tell the database who asks", problem);
        }
    }

    private static boolean isNotedRead(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(NotedRead.LABEL);
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        ReadOnce.end();
    }

    /** Around the transaction that has just ended: whether it has written is not known any more. */
    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        super.doResume(transaction, suspended);
        ReadOnce.begin(true);
    }

    private void tell(SignedIn who) throws SQLException {
        try (var statement = connection().prepareStatement(TELL)) {
            statement.setString(1, who.account().toString());
            statement.setString(2, current.todayOf(who).toString());
            statement.setString(3, ActingAs.patientOfJob().map(Object::toString).orElse(""));
            statement.execute();
        }
    }

    private void doNotWait() throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute(UNWAITED);
        }
    }

    private Connection connection() {
        var holder = (ConnectionHolder)
                TransactionSynchronizationManager.getResource(Objects.requireNonNull(getDataSource()));
        if (holder == null) {
            throw new IllegalStateException("The transaction has no JDBC connection");
        }
        return holder.getConnection();
    }
}
