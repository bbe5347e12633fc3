package org.steadyback.session.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import org.steadyback.programme.PlanReader;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The database goes away while a session is being saved: really, by ending the connections and letting nobody in. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseGoneDatabaseTest {

    private static final Duration HEALS_WITHIN = Duration.ofSeconds(10);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Clinic clinic;

    @Autowired
    FullRecord record;

    @Autowired
    PlanReader plans;

    private Instant started;
    private MockMvcTester http;
    private Authentication patient;
    private UUID prescription;
    private String database;
    private Connection superuser;

    @BeforeEach
    void connect() throws SQLException {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        record.fill(clinic, anna, pat);
        patient = clinic.as(
                pat.account(), () -> SecurityContextHolder.getContext().getAuthentication());
        prescription = clinic.as(pat.account(), () -> plans.plansOf(pat.patient()))
                .getFirst()
                .prescribed()
                .getFirst()
                .asked()
                .prescription()
                .value();
        started = Instant.now();
        http = MockMvcTester.from(
                context,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
        var url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        database = url.substring(url.lastIndexOf('/') + 1);
        superuser = TestDatabase.superuser("postgres");
    }

    @AfterEach
    void bringBack() throws SQLException {
        back();
        superuser.close();
    }

    @Test
    void goneBeforeTheSave(CapturedOutput output) throws SQLException {
        var id = UUID.randomUUID();
        go();

        tellsIt(post(id));
        quiet(output);

        back();
        savedWithinSeconds(id);
        assertThat(rows(id)).isEqualTo(1);
    }

    @Test
    void goneInTheMiddleOfTheSave(CapturedOutput output) throws Exception {
        var id = UUID.randomUUID();
        try (var blocker = TestDatabase.superuser(database)) {
            blocker.setAutoCommit(false);
            // the session's row is written, its exercises have to wait
            run(blocker, "LOCK TABLE session_item IN EXCLUSIVE MODE");
            var saving = CompletableFuture.supplyAsync(() -> post(id));
            awaitWaiting(saving);
            go();
            tellsIt(saving.join());
        }
        quiet(output);

        back();
        assertThat(rows(id)).isZero();
        savedWithinSeconds(id);
        assertThat(rows(id)).isEqualTo(1);
        assertThat(post(id)).hasStatus(200);
    }

    private MvcTestResult post(UUID id) {
        return http.post()
                .uri("/api/me/sessions")
                .with(SecurityMockMvcRequestPostProcessors.authentication(patient))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"id": "%s", "startedAt": "%s", "endedAt": "%s", "zone": "Europe/London", "note": "canary",
                         "peakPain": 7, "items": [{"prescriptionId": "%s", "prescriptionVersion": 1, "done": [8, 8]}]}""".formatted(id, started, started.plusSeconds(60), prescription))
                .exchange();
    }

    private static void tellsIt(MvcTestResult answer) {
        assertThat(answer).hasStatus(503).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(503);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .matches("Not saved: [^:]*try again[^:]*\\.");
    }

    /** A line about it, but nothing of what was sent; the pool's own trace of a broken connection quotes no row. */
    private void quiet(CapturedOutput output) {
        assertThat(output.getAll())
                .contains("in the player's API")
                .doesNotContain("canary", "Failing row", "Detail:", prescription.toString());
    }

    private void savedWithinSeconds(UUID id) {
        assertTimeoutPreemptively(HEALS_WITHIN, () -> {
            while (post(id).getResponse().getStatus() != 201) {
                Thread.onSpinWait();
            }
        });
    }

    private void go() throws SQLException {
        run(superuser, "ALTER DATABASE " + database + " ALLOW_CONNECTIONS false");
        run(superuser, """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE datname = '%s' AND usename = 'steadyback_app'""".formatted(database));
    }

    private void back() throws SQLException {
        run(superuser, "ALTER DATABASE " + database + " ALLOW_CONNECTIONS true");
    }

    private void awaitWaiting(CompletableFuture<MvcTestResult> saving) {
        assertTimeoutPreemptively(HEALS_WITHIN, () -> {
            while (!"t".equals(ask("""
                    SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '%s' AND wait_event_type = 'Lock'
                                      AND query ILIKE 'INSERT INTO session_item%%')""".formatted(database)))) {
                assertThat(saving)
                        .withFailMessage(() -> "Answered before: "
                                + saving.join().getResponse().getStatus())
                        .isNotDone();
            }
        });
    }

    /** Counted past row-level security. */
    private int rows(UUID id) throws SQLException {
        try (var reader = TestDatabase.superuser(database);
                var statement = reader.createStatement();
                var answer =
                        statement.executeQuery("SELECT count(*) FROM session_log WHERE session_id = '" + id + "'")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
