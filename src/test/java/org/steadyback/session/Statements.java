package org.steadyback.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands before the pool: notes the statements that are sent, and can play a database that is gone. */
public class Statements implements BeanPostProcessor {

    /** Mail and held answers have threads of their own, and statements that are nobody's count. */
    private record Sent(Thread by, String sql) {}

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private volatile boolean listening;
    private volatile boolean gone;

    /** The statements that a piece of work sends by this thread; who asks ({@code set_config}) is not counted. */
    public List<String> during(Supplier<?> work) {
        sent.clear();
        listening = true;
        try {
            var _ = work.get();
        } finally {
            listening = false;
        }
        return sent.stream()
                .filter(one -> one.by().equals(Thread.currentThread()))
                .map(Sent::sql)
                .filter(sql -> !sql.contains("set_config"))
                .toList();
    }

    public void whileGone(Runnable work) {
        gone = true;
        try {
            work.run();
        } finally {
            gone = false;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && name.equals("dataSource") ? new Noting(pool) : bean;
    }

    private class Noting extends DelegatingDataSource {

        Noting(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (gone) {
                throw new SQLException("the database is gone; this text must reach nobody", "08006");
            }
            // nothing stands between for the many tests that count nothing
            return listening ? noting(super.getConnection()) : super.getConnection();
        }
    }

    private Connection noting(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var answer = call(connection, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? noting((PreparedStatement) answer, (String) arguments[0])
                    : answer;
        });
    }

    private PreparedStatement noting(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                sent.add(new Sent(Thread.currentThread(), sql));
            }
            return call(statement, method, arguments);
        });
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> call.on(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
