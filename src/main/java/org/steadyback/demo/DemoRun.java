package org.steadyback.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whether the demo clinic was made to its end. */
@Component
@OnlyWithDemo
@Transactional
class DemoRun {

    private final JdbcClient jdbc;

    DemoRun(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin() {
        jdbc.sql("INSERT INTO demo_run (started_at) VALUES (now())").update();
    }

    void finish() {
        jdbc.sql("UPDATE demo_run SET finished_at = now() WHERE finished_at IS NULL")
                .update();
    }

    /** Begun, and the portal was stopped before its end. */
    boolean brokenOff() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demo_run WHERE finished_at IS NULL)")
                .query(Boolean.class)
                .single();
    }
}
