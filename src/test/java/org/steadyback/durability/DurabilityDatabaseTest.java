package org.steadyback.durability;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.FlowClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The real portal, killed while it records: what was answered is there, once; what is asked again is not added again. */
class DurabilityDatabaseTest {

    private static final String SESSIONS = "/api/me/sessions";

    /** One row of the session and one of its single exercise; see {@link ChildPortal#rows}. */
    private static final long ONCE_AND_WHOLE = 1001;

    private static final int AT_ONCE = 24;

    @TempDir
    Path folder;

    private ChildPortal portal;
    private FlowClient patient;
    private String csrf;

    @BeforeEach
    void open() throws Exception {
        start();
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    /** Many are on their way when the portal dies right after the first 201; the client asks again until each is answered. */
    @Test
    void aRecordIsThereOnceAndWholeHoweverThePortalEnds() throws Exception {
        var bodies = new LinkedHashMap<UUID, String>();
        for (int i = 1; i <= AT_ONCE; i++) {
            var id = UUID.randomUUID();
            bodies.put(id, session(id, i));
        }
        var sent = new LinkedHashMap<UUID, CompletableFuture<HttpResponse<String>>>();
        bodies.forEach((id, body) -> sent.put(id, patient.postSoon(SESSIONS, csrf, body)));
        CompletableFuture.anyOf(sent.values().toArray(CompletableFuture[]::new)).join();
        portal.kill();
        var answered = answered(sent);
        assertThat(answered.values())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));

        start();
        for (var id : answered.keySet()) {
            assertThat(portal.rows(id)).as("kept without asking again").isEqualTo(ONCE_AND_WHOLE);
        }
        for (var id : bodies.keySet()) {
            var again = patient.post(SESSIONS, csrf, bodies.get(id));
            var before = answered.get(id);
            assertThat(again.statusCode()).isIn(200, before == null ? 201 : 200);
            assertThat(again.body()).isEqualTo(before == null ? again.body() : before.body());
            assertThat(portal.rows(id)).isEqualTo(ONCE_AND_WHOLE);
        }
    }

    private static Map<UUID, HttpResponse<String>> answered(Map<UUID, CompletableFuture<HttpResponse<String>>> sent) {
        var answered = new LinkedHashMap<UUID, HttpResponse<String>>();
        sent.forEach((id, answer) -> {
            var response = answer.exceptionally(_ -> null).join();
            if (response != null) {
                answered.put(id, response);
            }
        });
        return answered;
    }

    private void start() throws IOException, InterruptedException {
        portal = ChildPortal.start(folder.resolve("data"));
        patient = FlowClient.signIn(portal.address(), portal.patient().email(), password());
        csrf = patient.today().path("csrf").asString();
    }

    private static String password() {
        return Clinic.PASSWORD.value();
    }

    private String session(UUID id, int secondsLong) throws IOException {
        var now = Instant.now();
        return """
                {"id": "%s", "startedAt": "%s", "endedAt": "%s", "zone": "Europe/London", "peakPain": 4,
                 "items": [{"prescriptionId": "%s", "prescriptionVersion": 1, "done": [8, 8]}]}""".formatted(
                        id, now, now.plusSeconds(secondsLong), portal.patient().prescription());
    }
}
