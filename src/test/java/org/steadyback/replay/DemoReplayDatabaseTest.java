package org.steadyback.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.ActingAs;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.ProposalReader;
import org.steadyback.testing.DemoPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** Every decision of the demo clinic, made by the services day by day: judged again from what it looked at, it is the same. */
@DemoPortal
@Order(DemoPortal.READS)
class DemoReplayDatabaseTest {

    private static final List<String> PHYSIOS = List.of("physio@demo.test", "physio2@demo.test", "physio@other.test");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    ActingAs acting;

    @Autowired
    DecisionReader reader;

    @Autowired
    ProposalReader proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private record Kept(
            PatientId patient,
            DecisionId id,
            String rule,
            String inputs,
            String decision,
            String quota,
            List<String> classes) {

        /** Whether the files of the script can say it: there only the next morning may be missing. */
        boolean inTheScriptsFormat() {
            return rule.equals("SESSIONS")
                    && !inputs.replaceAll("\"nextMorningPain\": null", "").contains("null");
        }

        String asCase() {
            return "{\"id\":\"%s\",\"input\":%s}".formatted(id, inputs);
        }
    }

    @Test
    void everyDecisionReplaysTheSameInTheChartAndByTheScript() throws IOException {
        var all = new ArrayList<Kept>();
        for (var physio : PHYSIOS) {
            var account = acting.byEmail(physio);
            var kept = acting.account(account, () -> transaction.execute(_ -> decisions()));
            for (var one : kept) {
                assertThat(acting.account(account, () -> reader.replay(one.patient(), one.id()))
                                .same())
                        .as(one.toString())
                        .isTrue();
            }
            all.addAll(kept);
        }
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(all.stream().map(Kept::decision).collect(Collectors.toSet()))
                .contains(
                        "PROGRESS", "HOLD_PACE", "STEP_DOWN", "HOLD", "ALERT_STOP", "NEXT_STEP", "REPEAT", "PLAN_DONE");
        sameByTheScript(all.stream().filter(Kept::inTheScriptsFormat).toList());
    }

    @Test
    void someDecisionsWaitForThePhysioAndSomeNeedATalk() {
        var waiting = acting.account(acting.byEmail("physio@demo.test"), () -> proposals.mine());

        assertThat(waiting).hasSizeBetween(3, 80);
        assertThat(waiting).anyMatch(row -> row.green());
    }

    private void sameByTheScript(List<Kept> kept) throws IOException {
        assertThat(kept).hasSizeGreaterThan(200);
        var file = folder.resolve("decisions.json");
        Files.writeString(file, kept.stream().map(Kept::asCase).collect(Collectors.joining(",", "[", "]")));
        var out = new ByteArrayOutputStream();
        int exit = Replay.run(
                List.of("grading", file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(exit).isZero();
        var answers = JSON.readTree(out.toString(StandardCharsets.UTF_8));
        for (int i = 0; i < kept.size(); i++) {
            same(answers.get(i), kept.get(i));
        }
    }

    private static void same(JsonNode answer, Kept kept) {
        assertThat(answer.get("decision").asString()).as(kept.inputs()).isEqualTo(kept.decision());
        assertThat(answer.get("quota").decimalValue()).isEqualByComparingTo(kept.quota());
        var classes = new ArrayList<String>();
        answer.get("classes").forEach(one -> classes.add(one.asString()));
        assertThat(classes).isEqualTo(kept.classes());
    }

    private List<Kept> decisions() {
        return jdbc.sql("""
                        SELECT patient_id, decision_id, rule, inputs::text AS inputs, decision, quota_after::text AS quota, classes
                          FROM dose_decision""")
                .query((row, _) -> new Kept(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        row.getString("rule"),
                        row.getString("inputs"),
                        row.getString("decision"),
                        row.getString("quota"),
                        List.of((String[]) row.getArray("classes").getArray())))
                .list();
    }
}
