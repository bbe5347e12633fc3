package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.steadyback.access.ActingAs;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.FlowClient;
import org.steadyback.testing.Mailbox;
import org.steadyback.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An emergency from the word to the settled end, with nothing left out, in a clinic of its own: a patient of the demo clinic signs in over HTTP, says it, and
 * the answer, the gate, the alert, the mail that really goes, and the page that was open before are looked at.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"steadyback.demo=true", "steadyback.demo-one-of=41"})
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, Mailbox.Initializer.class})
class RedFlagDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "steady-demo-2026";
    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    ActingAs acting;

    @Autowired
    CurrentAccount current;

    @Autowired
    Screening screening;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    FlareSigns flares;

    @Autowired
    SettableClock clock;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void aRedFlagInThePlayerIsAnEmergencyForEverybodyAtOnce() throws Exception {
        var early = signIn("patient@demo.test");
        assertThat(early.today().path("session").path("mayExercise").asBoolean())
                .isTrue();
        assertThat(early.open("me")).contains("\"Start\"");
        var phone = signIn("patient@demo.test");
        var today = phone.today();
        Mailbox.empty();

        var body = redFlag(today);
        assertThat(phone.post("/api/me/sessions", "of somebody else", body).statusCode())
                .isEqualTo(403);
        var answer = phone.post("/api/me/sessions", today.path("csrf").asString(), body);

        assertThat(answer.statusCode()).isEqualTo(201);
        var guidance = JSON.readTree(answer.body()).path("guidance");
        assertThat(guidance.path("action").asString()).isEqualTo("EMERGENCY");
        assertThat(guidance.path("call").path(0).path("number").asString()).isEqualTo("999");
        assertThat(guidance.path("text").asString())
                .contains("go to an emergency department now", "999")
                .doesNotContain("Saved");
        settled("patient@demo.test", "physio@demo.test", "Martin Hale", "New saddle numbness");
        offersNothing(early);
    }

    @Test
    void notSureInTheFlareCheckIsTheSameOnceItsMinuteIsOverWhateverThePhoneDoes() throws Exception {
        var early = signIn("patient2@demo.test");
        assertThat(early.open("me/plan")).contains("Your plan").doesNotContain("Please get help now");
        Mailbox.empty();

        var said = Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NOT_SURE);
        var kept = acting.account(
                acting.byEmail("patient2@demo.test"),
                () -> flares.keep(
                        SessionId.next(), new TellSigns(current.require().patient(), Set.of(said), false, ""), true));
        assertThat(kept).isInstanceOf(FlareSigns.Kept.Waiting.class);
        assertThat(gate("patient2@demo.test")).as("still to be put right").isNotEqualTo(GateAction.EMERGENCY);

        clock.setTo(Instant.now().plus(FlareSigns.PUT_RIGHT_WITHIN).plusSeconds(1));
        await().atMost(SOON).until(() -> gate("patient2@demo.test") == GateAction.EMERGENCY);
        settled("patient2@demo.test", "physio2@demo.test", "Emma Clarke", "Pain going further down a leg");
        offersNothing(early);
    }

    private FlowClient signIn(String email) throws Exception {
        return FlowClient.signIn("http://localhost:" + port, email, PASSWORD);
    }

    /** As the player sends it: what was done so far, and the sign. */
    private static String redFlag(JsonNode today) {
        var body = (ObjectNode) JSON.readTree(FlowClient.session(today, UUID.randomUUID(), Instant.now()));
        body.putArray("stopSymptoms").add("red_flag");
        return body.toString();
    }

    private GateAction gate(String patient) {
        return acting.account(
                acting.byEmail(patient),
                () -> screening
                        .gateOf(current.require().patient())
                        .orElseThrow()
                        .action());
    }

    /** Gate, alert with the sign in words, and one mail to each who treats, which names neither patient nor sign. */
    private void settled(String patient, String physio, String name, String sign) throws Exception {
        assertThat(gate(patient)).isEqualTo(GateAction.EMERGENCY);
        assertThat(mine(physio, name)).anySatisfy(alert -> {
            assertThat(alert.action()).isEqualTo(GateAction.EMERGENCY);
            assertThat(alert.details()).anyMatch(words -> words.startsWith(sign));
        });
        await().atMost(SOON).until(() -> Mailbox.of(physio).size() == 1);
        var letter = Mailbox.of(physio).getFirst();
        assertThat(letter.subject() + letter.text())
                .contains("/clinic/alerts")
                .doesNotContainIgnoringCase(name)
                .doesNotContainIgnoringCase("numb")
                .doesNotContainIgnoringCase("leg")
                .doesNotContainIgnoringCase("pain")
                .doesNotContainIgnoringCase("emergency");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mine(physio, name))
                        .as("that it went is kept")
                        .noneMatch(alert -> alert.mailMissing(clock.instant())));
    }

    private List<SafetyAlert> mine(String physio, String name) {
        return acting.account(acting.byEmail(physio), alerts::mine).stream()
                .filter(alert -> alert.name().equals(name))
                .toList();
    }

    /** The tab that was open before: whatever it asks for next leads to what to do now. */
    private static void offersNothing(FlowClient early) throws Exception {
        var session = early.today().path("session");
        assertThat(session.path("mayExercise").asBoolean()).isFalse();
        assertThat(session.path("items").isEmpty()).isTrue();
        assertThat(session.path("gate").path("action").asString()).isEqualTo("EMERGENCY");
        for (var page : List.of("me", "me/plan", "me/flare", "me/progress", "me/learn", "me/account")) {
            assertThat(early.open(page))
                    .as(page)
                    .contains("Please get help now", "tel:999")
                    .doesNotContain("\"Start\"", "Less for now", "Not right for me");
        }
    }
}
