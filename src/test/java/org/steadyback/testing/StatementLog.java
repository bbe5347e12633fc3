package org.steadyback.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands before the connection pool and notes every statement with its values, whoever sends it: Hibernate, Spring or we. */
public class StatementLog implements BeanPostProcessor {

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final AtomicInteger transactions = new AtomicInteger();
    private volatile boolean listening;

    /** A piece of work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** What was sent meanwhile, by any thread. */
    public List<Sent> during(Work work) throws Exception {
        sent.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return List.copyOf(sent);
    }

    /** What the work itself sent, without what was left to other threads, such as a mail after the commit. */
    @SuppressWarnings("ReferenceEquality") // this very thread
    public List<Sent> byItself(Work work) throws Exception {
        var here = Thread.currentThread();
        return during(work).stream().filter(one -> one.by() == here).toList();
    }

    /** The SELECTs of a piece of work that throws nothing checked. */
    @SuppressWarnings("ReferenceEquality") // this very thread
    public List<String> selectsOf(Runnable work) {
        sent.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        var here = Thread.currentThread();
        return sent.stream()
                .filter(one -> one.by() == here && one.kind() == Sent.Kind.SELECT)
                .map(Sent::sql)
                .toList();
    }

    /** How many of the kind. */
    public static long count(List<Sent> sent, Sent.Kind kind) {
        return sent.stream().filter(one -> one.kind() == kind).count();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && name.equals("dataSource") ? new Noting(pool) : bean;
    }

    private final class Noting extends DelegatingDataSource {

        Noting(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            // nothing stands between for the many tests that count nothing
            return listening ? noting(super.getConnection()) : super.getConnection();
        }
    }

    private Connection noting(Connection connection) {
        var transaction = new AtomicInteger(transactions.incrementAndGet());
        return proxy(Connection.class, (method, arguments) -> {
            var answer = call(connection, method, arguments);
            return switch (method.getName()) {
                case "commit", "rollback" -> {
                    transaction.set(transactions.incrementAndGet());
                    yield answer;
                }
                case "prepareStatement" ->
                    prepared((PreparedStatement) Objects.requireNonNull(answer), (String) arguments[0], transaction);
                case "createStatement" -> plain((Statement) Objects.requireNonNull(answer), transaction);
                default -> answer;
            };
        });
    }

    private Statement plain(Statement statement, AtomicInteger transaction) {
        return proxy(Statement.class, (method, arguments) -> {
            if (listening && method.getName().startsWith("execute")) {
                sent.add(
                        new Sent((String) arguments[0], List.of(List.of()), transaction.get(), Thread.currentThread()));
            }
            return call(statement, method, arguments);
        });
    }

    private PreparedStatement prepared(PreparedStatement statement, String sql, AtomicInteger transaction) {
        var row = new ArrayList<@Nullable Object>();
        var rows = new ArrayList<List<@Nullable Object>>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                put(row, place, name.equals("setNull") ? null : arguments[1]);
            } else if (name.equals("addBatch")) {
                rows.add(new ArrayList<>(row));
            } else if (listening && name.startsWith("execute")) {
                sent.add(new Sent(
                        sql,
                        rows.isEmpty() ? List.of(new ArrayList<>(row)) : List.copyOf(rows),
                        transaction.get(),
                        Thread.currentThread()));
                rows.clear();
            }
            return call(statement, method, arguments);
        });
    }

    private static void put(List<@Nullable Object> row, int place, @Nullable Object value) {
        while (row.size() < place) {
            row.add(null);
        }
        row.set(place - 1, value);
    }

    private interface Call {
        @Nullable
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> call.on(method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
