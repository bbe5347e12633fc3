package org.steadyback.session.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused gets one clear sentence at its place, and nothing of it is stored. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputApiDatabaseTest extends ApiStory {

    @Test
    void namesEachFaultyFieldAtItsPlace() {
        refused("\"painBefore\": 11", "painBefore");
        refused("\"painAfter\": -1", "painAfter");
        refused("\"peakPain\": 3.7", "peakPain");
        refused("\"peakPain\": 3.0", "peakPain");
        refused("\"painBefore\": \"\"", "painBefore");
        refused("\"painBefore\": \"4\"", "painBefore");
        refused("\"painBefore\": true", "painBefore");
        refused("\"mood\": 99999999999999999999", "mood");
        refused("\"zone\": \"Mars/X\"", "zone");
        refused("\"zone\": null", "zone");
        refused("\"id\": \"1\"", "id");
        refused("\"kind\": \"usual\"", "kind");
        refused("\"startedAt\": \"yesterday\"", "startedAt");
        refused("\"endedAt\": \"2026-06-15T09:00:00Z\"", "endedAt");
        refused("\"endedAt\": \"2028-06-15T09:00:00Z\"", "endedAt");
        refused("\"startedAt\": \"2025-05-15T09:00:00Z\"", "startedAt");
        refused("\"items\": null", "items");
        refused("\"items\": [1]", "items[0]");
        refused("\"items\": [" + item("[10, -1]") + "]", "items[0].done[1]");
        refused("\"items\": [" + item("[1.5]") + "]", "items[0].done[0]");
        refused("\"items\": [" + item("null") + "]", "items[0].done");
        refused("\"items\": [" + item("[1], \"clinicId\": 3") + "]", "items[0].clinicId");
        refused("\"items\": [" + item("[1], \"side\": \"EACH\"") + "]", "items[0].side");
        refused(
                "\"items\": ["
                        + item("[1]")
                                .replace(bridge.toString(), UUID.randomUUID().toString()) + "]",
                "items[0].prescriptionId");
        refused("\"stopSymptoms\": [\"cough\"]", "stopSymptoms[0].name");
        refused("\"stopSymptoms\": [7]", "stopSymptoms[0]");
        refused("\"stopSymptoms\": [{\"answer\": \"YES\"}]", "stopSymptoms[0].name");
        refused(
                "\"stopSymptoms\": [\"faint\", {\"name\": \"breathless\", \"answer\": \"MAYBE\"}]",
                "stopSymptoms[1].answer");
        refused("\"stopSymptoms\": [{\"name\": \"red_flag\", \"answer\": [\"T1\"]}]", "stopSymptoms[0].answer");
        refused("\"stopSymptoms\": [{\"name\": \"chest_pain\", \"answer\": \"NO\"}]", "stopSymptoms[0].answer");
        refused("\"stopSymptoms\": [\"faint\", {\"name\": \"faint\", \"answer\": \"NO\"}]", "stopSymptoms[1].answer");
        refused("\"planned\": {\"date\": \"2026-06-15\"}", "planned.bout");
        refused("\"corrects\": \"" + UUID.randomUUID() + "\"", "corrects");
        refused("\"role\": \"PHYSIO\"", "role");
        refused("\"patientId\": \"" + UUID.randomUUID() + "\"", "patientId");
        refused("\"note\": \"" + "x".repeat(2001) + "\"", "note");
        refused("\"note\": \"a\\u0000b\"", "note");
        assertThat(count()).isZero();
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var answer = post("sessions", """
                {"id": "1", "startedAt": "2026-06-15T09:30:00Z", "zone": null, "painAfter": 3.7, "mood": "4", "role": 1,
                "stopSymptoms": {}, "items": [%s]}""".formatted(item("[1.5, true], \"effort\": {}")));

        assertThat(answer).hasStatus(422);
        for (var field : List.of(
                "id",
                "endedAt",
                "painAfter",
                "mood",
                "zone",
                "stopSymptoms",
                "role",
                "items[0].done[0]",
                "items[0].done[1]",
                "items[0].effort")) {
            assertThat(text(answer)).contains("{\"field\":\"" + field + "\",\"message\":\"");
        }
        assertThat(count()).isZero();
    }

    @Test
    void refusesWhatIsTooLongOrNoJson() {
        problem(post("sessions", session("\"note\": \"" + "x".repeat(1_000_000) + "\"")), 413);
        problem(post("sessions", "{\"id\": "), 400);
        problem(post("sessions", "[]"), 400);
        problem(post("sessions", ""), 400);
        problem(post("sessions", "{\"id\": 1, \"id\": 2}"), 400);
        problem(post("sessions", session("") + "{}"), 400);
        problem(post("sessions", "[".repeat(100_000)), 400);
        assertThat(count()).isZero();
    }

    @Test
    void letsInOnlyAPatientWithTheToken() {
        var body = session("");
        problem(http.get().uri("/api/me/today").exchange(), 401);
        problem(
                http.post()
                        .uri("/api/me/sessions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .session(browser)
                        .exchange(),
                403);
        problem(http.get().uri("/api/me/today").session(signedIn(anna)).exchange(), 403);
        problem(http.get().uri("/api/me/nothing").session(browser).exchange(), 404);
        assertThat(count()).isZero();
    }

    @Test
    void saysThatNothingWasSavedWhenTheDatabaseIsGone(CapturedOutput output) {
        var body = session("\"note\": \"canary 4711\"");
        statements.whileGone(() -> {
            var answer = post("sessions", body);
            problem(answer, 503);
            assertThat(text(answer))
                    .contains("Not saved: ")
                    .contains("try again")
                    .doesNotContain("Exception", "reach nobody");
            problem(http.get().uri("/api/me/today").session(browser).exchange(), 503);
        });
        assertThat(output.getAll()).contains("in the player's API").doesNotContain("canary");

        assertThat(post("sessions", body)).hasStatus(201);
    }

    private void refused(String change, String field) {
        var answer = post("sessions", session(change));
        assertThat(answer).as(change).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(text(answer)).as(change).contains("{\"field\":\"" + field + "\",\"message\":\"");
    }
}
