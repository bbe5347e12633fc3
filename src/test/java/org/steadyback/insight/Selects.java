package org.steadyback.insight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Counts the SELECTs of a piece of work, by what Spring and Hibernate say they send. */
public final class Selects {

    private static final List<String> SENDERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Selects() {}

    public static List<String> of(Runnable work) {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(appender);
        });
        try {
            work.run();
        } finally {
            loggers().forEach(logger -> {
                logger.setLevel(null);
                logger.setAdditive(true);
                logger.detachAppender(appender);
            });
        }
        return appender.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(Selects::isSelect)
                .toList();
    }

    private static boolean isSelect(String message) {
        var sql = message.replaceFirst("(?s)^Executing prepared SQL statement \\[", "");
        return sql.strip().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static Stream<Logger> loggers() {
        return SENDERS.stream().map(name -> (Logger) LoggerFactory.getLogger(name));
    }
}
