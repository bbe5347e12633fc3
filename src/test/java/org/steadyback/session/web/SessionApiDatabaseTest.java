package org.steadyback.session.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.ChooseStart;
import org.steadyback.screening.Advice;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.SessionId;
import org.steadyback.session.StartChart;
import org.steadyback.session.StopsForTests;
import org.steadyback.session.TellSigns;
import org.steadyback.testing.Clearings;

import static org.assertj.core.api.Assertions.assertThat;

/** The player's API as the contract has it, by HTTP. */
class SessionApiDatabaseTest extends ApiStory {

    @Autowired
    StopsForTests stops;

    @Autowired
    Clearings clearings;

    @Autowired
    StartChart starts;

    @Autowired
    FlareDiary flares;

    @Autowired
    FlareSigns signs;

    @Test
    void todayHasEverythingForTheSession() {
        var today = http.get().uri("/api/me/today").session(browser).exchange();

        assertThat(today).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(today).bodyJson().isLenientlyEqualTo("""
                {"date": "2026-06-15", "zone": "Europe/London", "patientName": "Pat",
                 "session": {"gate": {"action": "OK", "sentence": "You can exercise."}, "mayExercise": true, "mode": "GUIDED",
                   "goal": "Walk to the lake again", "bout": 1, "boutsPlanned": 1, "boutsDone": 0, "minutes": 3,
                   "items": [{"prescriptionId": "%s", "prescriptionVersion": 1, "sets": 2, "reps": 10, "holdSeconds": 3,
                     "restSeconds": 30, "minutes": null, "load": null, "side": null, "why": "Due every day",
                     "exercise": {"slug": "bridge", "name": "Bridge", "category": "Strengthening"}}]},
                 "openMorningQuestion": null, "done": [], "review": null}""".formatted(bridge));
    }

    /** Enough for a week without a network. */
    @Test
    void todayHasTheSevenDaysThatFollow() {
        assertThat(today()).bodyJson().extractingPath("$.ahead.length()").isEqualTo(7);
        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"ahead": [{"date": "2026-06-16", "morningAlways": false, "weeks": [],
                   "morning": {"date": "2026-06-16", "text": "How was your back this morning, after yesterday's session?"},
                   "session": {"mayExercise": true, "bout": 1, "boutsPlanned": 1, "boutsDone": 0,
                     "items": [{"prescriptionId": "%s", "exercise": {"slug": "bridge"}}]}}, {}, {}, {}, {}, {}, {}]}""".formatted(bridge));

        clock.setTo(NOW);
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);
        assertThat(today()).bodyJson().extractingPath("$.ahead").asArray().isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Europe/Madrid,'Emergency, Spain',112",
                "America/New_York,'Emergency, United States',911",
                "Europe/London,-,-",
                "Mars/Olympus,-,-",
                "UTC,-,-",
                "'',-,-",
                "%00,-,-"
            })
    void theNumberOfWhereTheDeviceIsStandsBesideTheClinics(String zone, String label, String number) {
        var today =
                http.get().uri("/api/me/today?zone=" + zone).session(browser).exchange();

        assertThat(today).hasStatusOk();
        assertThat(today).bodyJson().extractingPath("$.safety.emergency.number").isEqualTo("999");
        if (label == null) {
            assertThat(today).bodyJson().extractingPath("$.safety.abroad").isNull();
        } else {
            assertThat(today)
                    .bodyJson()
                    .extractingPath("$.safety.abroad")
                    .isEqualTo(Map.of("label", label, "number", number));
        }
    }

    @Test
    void todayHasWhatHelpsWithoutNetwork() {
        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"safety": {"emergency": {"label": "Emergency", "number": "999"}, "abroad": null,
                   "pages": {"EMERGENCY_GO": {"title": "Please get help now"}, "EMERGENCY_RING": {}, "SAME_DAY": {},
                     "CLINICIAN_FIRST": {}, "NO_STOP": {"say": ""}}}}""");
        assertThat(today())
                .bodyJson()
                .extractingPath("$.safety.signs[*].name")
                .asArray()
                .containsExactly(
                        "red_flag",
                        "chest_pain",
                        "sudden_severe",
                        "breathless",
                        "faint",
                        "new_weakness",
                        "new_numbness",
                        "leg_further_down",
                        "fall_injury",
                        "pregnancy_sign",
                        "something_else");
        assertThat(today())
                .bodyJson()
                .extractingPath("$.safety.signs[0]")
                .asMap()
                .containsEntry("getHelp", "GO");
        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"safety": {"signs": [
                  {"ask": "WHICH", "which": [{"id": "C1"}, {"id": "C2"}, {"id": "C3"}, {"id": "C4"}], "yes": "EMERGENCY", "no": null},
                  {"ask": "NOTHING", "question": null, "getHelp": "RING", "yes": "EMERGENCY", "no": null},
                  {}, {"ask": "YES_NO", "yes": "EMERGENCY", "no": "SAME_DAY"}, {}, {}, {}, {},
                  {"name": "fall_injury", "yes": "EMERGENCY", "no": "CLINICIAN_FIRST"}, {},
                  {"name": "something_else", "yes": "CLINICIAN_FIRST", "no": null}]}}""");
    }

    /** One sign, one sentence: in another tab the player says it word for word as the page that asks "Is that right?" (§2.9). */
    @Test
    void whatIsHeldIsToldAsOnItsOwnPage() throws Exception {
        for (var sign : Sign.values()) {
            var answers = sign.ask() == Sign.Ask.YES_NO ? List.of("YES", "NO") : List.of("");
            for (var answer : answers) {
                var said = new Said.OfSign(sign, answer.isEmpty() ? null : ScreenAnswer.valueOf(answer), Set.of());
                var held = clinic.as(pat.account(), () -> (FlareSigns.Kept.Waiting)
                        signs.keep(SessionId.next(), new TellSigns(pat.patient(), Set.of(said), false, ""), true));
                if (held.advice() != Advice.NO_STOP) {
                    toldAs(held.advice(), said.code());
                }
                clinic.as(pat.account(), () -> signs.takeBack(pat.patient(), held.id()));
            }
        }
        assertThat(today()).bodyJson().extractingPath("$.session.gate.action").isEqualTo("OK");
    }

    /** And so it stays once it is sent. */
    @ParameterizedTest
    @CsvSource({"CHEST_PAIN,", "NEW_WEAKNESS,YES", "PREGNANCY_SIGN,NO", "FAINT,NO", "LEG_FURTHER_DOWN,NO"})
    void whatIsSentIsToldAsOnItsOwnPage(Sign sign, @Nullable ScreenAnswer answer) throws Exception {
        var said = Said.OfSign.of(sign, answer);
        clinic.as(
                pat.account(),
                () -> flares.reportSigns(
                        SessionId.next(), new TellSigns(pat.patient(), Set.of(said), false, ""), Optional.empty()));

        toldAs(Advice.of(said.grade(false).map(GateAction::of).orElseThrow(), Set.of(said)), said.code());
    }

    private void toldAs(Advice advice, String what) throws Exception {
        var json = today().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var page = "$.safety.pages." + advice;
        assertThat(JsonPath.<String>read(json, "$.session.gate.advice"))
                .as(what)
                .isEqualTo(advice.name());
        assertThat(JsonPath.<String>read(json, "$.session.gate.sentence"))
                .as(what)
                .isEqualTo(JsonPath.<String>read(json, page + ".title") + ". "
                        + JsonPath.<String>read(json, page + ".text"));
    }

    /** A sign that a clinician has looked into shows what was found, in the player as in the portal. */
    @Test
    void aSignWithAFindingShowsIt() {
        assertThat(today()).bodyJson().extractingPath("$.safety.signs[7].found").isNull();
        stops.stop(clinic, pat, bridge, NOW);
        clock.setTo(NOW.plusSeconds(60));
        clinic.as(anna, () -> clearings.decide(pat.patient(), GateAction.OK));

        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"safety": {"signs": [{"found": null}, {}, {}, {}, {}, {}, {},
                  {"name": "leg_further_down",
                   "found": {"words": "Examined: nothing new was found.", "by": "Anna", "day": "2026-06-15"}}, {}, {}, {}]}}""");
    }

    @Test
    void storesThenRepeatsThenRefusesOtherContent() {
        var body = session("");

        var stored = post("sessions", body);
        assertThat(stored).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"status": "stored", "guidance": {"kind": "CARRY_ON",
                 "text": "Saved. Tomorrow morning we will ask how your back was: that tells more than today's pain."},
                 "flags": []}""");
        var again = post("sessions", body.replace("\n", " ").replace(",", " , "));
        assertThat(again).hasStatus(200);
        assertThat(text(again)).isEqualTo(text(stored));
        assertThat(post("sessions", body.replace("\"effort\": 3", "\"effort\": 4")))
                .hasStatus(409);
        assertThat(count()).isOne();
        var today = http.get().uri("/api/me/today").session(browser).exchange();
        assertThat(today).bodyJson().isLenientlyEqualTo("""
                {"done": [{"startedAt": "2026-06-15T09:30:00Z", "painBefore": 4, "peakPain": 0, "painAfter": null,
                  "corrected": false, "items": [{"name": "Bridge", "done": [10, 8], "side": null, "skippedBecause": null}]}]}""");
    }

    @Test
    void takesATrialOfAHoldInSeconds() {
        clinic.as(anna, () -> starts.choose(new ChooseStart(pat.patient(), new PrescriptionId(bridge), true, "")));
        clock.setTo(NOW.plusSeconds(60));
        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"session": {"kind": "TRIAL", "items": [{"sets": 1, "reps": 1, "countIn": "SECONDS", "why": "Trial 1"}]}}""");

        var body = session("\"kind\": \"TRIAL\"").replace("[10, 8]", "[14]");
        var stored = post("sessions", body);
        assertThat(stored).hasStatus(201);
        assertThat(post("sessions", body)).hasStatus(200);
        assertThat(post("sessions", body.replace("TRIAL", "USUAL"))).hasStatus(409);
        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"session": {"items": []}, "done": [{"kind": "TRIAL", "items": [{"done": [14], "countIn": "SECONDS"}]}]}""");
    }

    @Test
    void takesASessionOfTheFlarePlan() {
        clinic.as(pat.account(), () -> flares.begin(pat.patient()));
        var today = today();
        assertThat(today).bodyJson().extractingPath("$.session.kind").isEqualTo("FLARE");
        assertThat(today)
                .bodyJson()
                .extractingPath("$.session.items[0].countIn")
                .isEqualTo("REPETITIONS");

        var body = session("\"kind\": \"FLARE\"").replace("\"prescriptionVersion\": 1", "\"prescriptionVersion\": 2");
        assertThat(post("sessions", body)).hasStatus(201);
        assertThat(post("sessions", body)).hasStatus(200);
        assertThat(today()).bodyJson().extractingPath("$.done[0].kind").isEqualTo("FLARE");
    }

    private MvcTestResult today() {
        return http.get().uri("/api/me/today").session(browser).exchange();
    }

    @Test
    void tellsTheHourByTheClockOfWhereItWasDone() {
        assertThat(post("sessions", """
                {"id": "%s", "startedAt": "2026-06-15T09:30:00Z", "endedAt": "2026-06-15T09:45:00Z", "zone": "Europe/Madrid",
                 "items": []}""".formatted(UUID.randomUUID()))).hasStatus(201);
        assertThat(today()).bodyJson().extractingPath("$.done[0].when").isEqualTo("11:30 Madrid time");
    }

    @Test
    void takesTheLeastThereCanBe() {
        assertThat(post("sessions", """
                {"id": "%s", "startedAt": "2026-06-15T09:30:00Z", "endedAt": "2026-06-15T09:45:00Z", "zone": "Europe/London",
                 "items": []}""".formatted(UUID.randomUUID()))).hasStatus(201);
    }

    @Test
    void anotherPatientsSessionCannotBeCorrected() {
        var body = session("");
        post("sessions", body);
        var quinn = clinic.patient(anna, "Quinn");
        clock.setTo(NOW.plusSeconds(3600));
        var other = signedIn(quinn.account());
        var theirs = """
                {"id": "%s", "startedAt": "2026-06-15T10:30:00Z", "endedAt": "2026-06-15T10:31:00Z", "zone": "Europe/London",
                 "items": [], "corrects": "%s"}""".formatted(UUID.randomUUID(), body.substring(8, 44));

        var answer = post("sessions", theirs, other, token(other));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("\"corrects\"");
    }

    @Test
    void takesAMorningOnce() {
        var id = UUID.randomUUID();
        var body = "{\"id\": \"%s\", \"date\": \"2026-06-15\", \"pain\": 0, \"zone\": \"Europe/London\"}".formatted(id);

        assertThat(post("mornings", body)).hasStatus(201);
        assertThat(post("mornings", body)).hasStatus(200);
        assertThat(post("mornings", body.replace("\"pain\": 0", "\"pain\": 1"))).hasStatus(409);
        for (var wrong : new String[] {"11", "-1", "3.7", "\"\"", "null"}) {
            var answer = post(
                    "mornings",
                    body.replace(id.toString(), UUID.randomUUID().toString())
                            .replace("\"pain\": 0", "\"pain\": " + wrong));
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(text(answer)).contains("\"field\":\"pain\"");
        }
        assertThat(post(
                        "mornings",
                        body.replace(id.toString(), UUID.randomUUID().toString())
                                .replace("06-15", "06-16")))
                .hasStatus(422);
    }

    @Test
    void aCorrectionThatNamesTheLeastKeepsTheRestAndSaysWhatWasAskedAndLeftOut() {
        var forgotten = prescribing.daily(clinic, anna, pat.patient(), programme, "bird-dog", FIRST, "EACH");
        var first = session("\"stopSymptoms\": [\"new_numbness\"]")
                .replace("\"done\": [10, 8]}", "\"done\": [10], \"peakPain\": 6}");
        assertThat(post("sessions", first)).hasStatus(201);

        var correction = """
                {"id": "%s", "startedAt": "2026-06-15T09:30:00Z", "endedAt": "2026-06-15T09:45:00Z", "zone": "Europe/London",
                 "corrects": "%s", "items": [%s]}""".formatted(UUID.randomUUID(), first.substring(8, 44), item("[10, 9]"));
        assertThat(post("sessions", correction)).hasStatus(201);

        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"done": [{"corrected": true, "painBefore": 4, "peakPain": 0, "effort": 3, "planned": {"bout": 1},
                  "stopSymptoms": ["new_numbness"],
                  "items": [{"name": "Bridge", "done": [10, 9], "peakPain": 6,
                    "asked": {"sets": 2, "reps": 10, "holdSeconds": 3, "minutes": null}}],
                  "notRecorded": [{"prescriptionId": "%s", "name": "Bird dog", "side": "LEFT", "done": []},
                    {"prescriptionId": "%s", "side": "RIGHT", "done": []}]}]}""".formatted(forgotten, forgotten));
    }

    @Test
    void aCorrectionThatNamesNoAnswerTakesItBack() {
        var first = session("\"mood\": 7");
        assertThat(post("sessions", first)).hasStatus(201);

        var body = session("\"corrects\": \"%s\"".formatted(first.substring(8, 44)))
                .replace("\"painBefore\": 4", "\"painBefore\": null");
        assertThat(post("sessions", body)).hasStatus(201);

        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"done": [{"corrected": true, "painBefore": null, "mood": 7}]}""");
    }

    @Test
    void aClockThatIsWrongIsSetRightAndSaidSo() {
        var body = session("\"sentAt\": \"2026-06-16T10:00:00Z\"").replace("2026-06-15T09", "2026-06-16T09");

        var answer = post("sessions", body);

        assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("{\"flags\": [\"clockDoubtful\"]}");
        assertThat(today()).bodyJson().isLenientlyEqualTo("{\"done\": [{\"startedAt\": \"2026-06-15T09:30:00Z\"}]}");
        assertThat(post("sessions", body.replace("06-16T10:00:00Z", "06-16T11:00:00Z")))
                .as("the same, sent later")
                .hasStatus(200);
    }

    @Test
    void whatWasAskedIsOnlyOnesOwn() {
        var instead = ", \"insteadOf\": {\"prescriptionId\": \"%s\", \"version\": 1}}";
        var own = session("").replace("[10, 8]}", "[10, 8]" + instead.formatted(bridge));
        var foreign = session("").replace("[10, 8]}", "[10, 8]" + instead.formatted(UUID.randomUUID()));

        assertThat(post("sessions", own)).hasStatus(201);
        var refused = post("sessions", foreign);
        problem(refused, 422);
        assertThat(text(refused)).contains("items[0].insteadOf.prescriptionId");
    }

    @Test
    void aMorningIsChangedUnderANewIdAndTheLastGivenCounts() {
        var morning = """
                {"id": "%s", "date": "2026-06-15", "pain": %s, "zone": "Europe/London", "answeredAt": "2026-06-15T0%s:00:00Z",
                 "sentAt": "2026-06-15T10:00:00Z"}""";
        assertThat(post("mornings", morning.formatted(UUID.randomUUID(), 6, 8))).hasStatus(201);
        assertThat(post("mornings", morning.formatted(UUID.randomUUID(), 3, 9))).hasStatus(201);
        assertThat(post("mornings", morning.formatted(UUID.randomUUID(), 8, 7))).hasStatus(201);

        assertThat(today()).bodyJson().isLenientlyEqualTo("""
                {"openMorningQuestion": null,
                 "morningAnswered": {"date": "2026-06-15", "pain": 3, "text": "How was your back this morning?"}}""");
    }
}
