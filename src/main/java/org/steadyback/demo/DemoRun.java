package org.steadyback.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.WrittenInSql;

/** Remembers whether the demo clinic was made to its end. */
@Component
@OnlyWithDemo
@Transactional
class DemoRun {

    @WrittenInSql("The demo's own mark, and nobody's record")
    private static final String BEGIN = "INSERT INTO demo_run (started_at) VALUES (now())";

    @WrittenInSql("As BEGIN")
    private static final String FINISH = "UPDATE demo_run SET finished_at = now() WHERE finished_at IS NULL";

    private final JdbcClient jdbc;

    DemoRun(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin() {
        jdbc.sql(BEGIN).update();
    }

    void finish() {
        jdbc.sql(FINISH).update();
    }

    /** Begun, and the portal was stopped before its end. */
    boolean brokenOff() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demo_run WHERE finished_at IS NULL)")
                .query(Boolean.class)
                .single();
    }
}
