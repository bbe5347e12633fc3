package org.steadyback.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ActingAs;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.testing.DemoPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** All proposals of the demo clinic: "Since then" stands beside those with a session that came in after the decision, and no others. */
@DemoPortal
@Order(DemoPortal.READS)
class SinceThenEverywhereDatabaseTest {

    private static final String DAYS_AFTER = """
            SELECT count(DISTINCT i.day) FROM dose_decision d
              JOIN session_item i ON i.prescription_id = d.prescription_id AND i.patient_id = d.patient_id
              JOIN session_log l ON l.patient_id = i.patient_id AND l.session_id = i.session_id
             WHERE d.decision_id = ? AND l.received_at > d.decided_at AND l.corrects IS NULL
               AND l.kind IN ('USUAL', 'SHORT') AND cardinality(i.done) > 0""";

    @Autowired
    ActingAs acting;

    @Autowired
    ProposalReader proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void itNamesWhatCameAfterTheDecisionAndNothingElse() {
        var with = new ArrayList<UUID>();
        var without = new ArrayList<UUID>();
        for (var email : List.of("physio@demo.test", "physio2@demo.test")) {
            var physio = acting.byEmail(email);
            for (var row : acting.account(physio, proposals::mine)) {
                long after =
                        acting.account(physio, () -> Objects.requireNonNull(transaction.execute(_ -> daysAfter(row))));
                var since = row.since();
                assertThat(since != null && since.newer() ? since.days() : 0)
                        .as(row.patientName() + ", " + row.exercise())
                        .isEqualTo((int) after);
                assertThat(row.sinceInWords().contains("Since then"))
                        .as(row.patientName() + ", " + row.exercise())
                        .isEqualTo(after > 0);
                (after > 0 ? with : without).add(row.id().value());
            }
        }
        assertThat(with).as("with something newer").isNotEmpty();
        assertThat(without).as("with nothing newer").isNotEmpty();
    }

    private long daysAfter(ProposalRow row) {
        return jdbc.sql(DAYS_AFTER).param(row.id().value()).query(Long.class).single();
    }
}
