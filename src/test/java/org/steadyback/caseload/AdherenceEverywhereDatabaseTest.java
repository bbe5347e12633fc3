package org.steadyback.caseload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ActingAs;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.insight.AskedDone;
import org.steadyback.insight.ProgressReader;
import org.steadyback.insight.ReviewReader;
import org.steadyback.kernel.AccountId;
import org.steadyback.progression.AdherenceSource;
import org.steadyback.testing.DemoPortal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole demo clinic on one day: caseload, chart, review, proposals and the patient's progress tell the same adherence of everybody, and it is the one
 * that this test counts from the tables by itself, by the words of the fact sheet §3.5.
 */
@DemoPortal
@Order(DemoPortal.READS)
class AdherenceEverywhereDatabaseTest {

    private static final List<String> PHYSIOS = List.of("physio@demo.test", "physio2@demo.test", "physio@other.test");
    private static final Pattern PARTS = Pattern.compile("(\\d+) of (\\d+)");
    private static final Pattern PER_CENT = Pattern.compile("(\\d+) %");

    @Autowired
    ActingAs acting;

    @Autowired
    CaseloadReader caseloads;

    @Autowired
    ChartSummaryReader summaries;

    @Autowired
    ReviewReader reviews;

    @Autowired
    AdherenceSource proposals;

    @Autowired
    ProgressReader progress;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void everyPageTellsTheSameOfEverybodyAndItIsTheFactSheets() {
        var all = new ArrayList<CaseloadRow>();
        for (var physio : PHYSIOS) {
            all.addAll(compare(acting.byEmail(physio)));
        }

        assertThat(all).hasSizeGreaterThan(45);
        showsEveryState(all);
    }

    private List<CaseloadRow> compare(AccountId physio) {
        var rows = acting.account(physio, () -> caseloads.mine()).rows();
        var ids = rows.stream().map(CaseloadRow::patient).toList();
        var ofProposals = acting.account(physio, () -> proposals.lastTwoWeeks(ids));
        var counted =
                acting.account(physio, () -> transaction.execute(_ -> FactSheetFigures.ofAll(jdbc, clock.instant())));
        for (var row : rows) {
            var told = row.adherence();
            var summary = acting.account(physio, () -> summaries.summaryOf(row.patient()));
            var review = acting.account(physio, () -> reviews.review(row.patient(), 4));
            assertThat(FactSheetFigures.of(told)).as(row.name()).isEqualTo(counted.get(row.patient()));
            assertThat(summary.adherence()).as("chart of " + row.name()).isEqualTo(told);
            assertThat(review.adherence()).as("review of " + row.name()).isEqualTo(told);
            assertThat(acting.patient(row.patient(), () -> progress.progressOf(row.patient()))
                            .adherence())
                    .as("progress of " + row.name())
                    .isEqualTo(told);
            assertThat(ofProposals.getOrDefault(row.patient(), Adherence.NOTHING_ASKED))
                    .as("proposals of " + row.name())
                    .isEqualTo(told);
            isNeverMoreThanAll(AdherenceWords.lastTwoWeeks(told));
            row.needs().stream().map(Need::words).forEach(AdherenceEverywhereDatabaseTest::isNeverMoreThanAll);
            review.asked().stream()
                    .map(AskedDone::adherence)
                    .map(AdherenceWords::of)
                    .forEach(AdherenceEverywhereDatabaseTest::isNeverMoreThanAll);
        }
        return rows;
    }

    private static void isNeverMoreThanAll(String words) {
        PARTS.matcher(words)
                .results()
                .forEach(parts -> assertThat(Integer.parseInt(parts.group(1)))
                        .as(words)
                        .isLessThanOrEqualTo(Integer.parseInt(parts.group(2))));
        PER_CENT.matcher(words)
                .results()
                .forEach(share ->
                        assertThat(Integer.parseInt(share.group(1))).as(words).isBetween(0, 100));
    }

    private static void showsEveryState(List<CaseloadRow> all) {
        var reasons = all.stream()
                .flatMap(row -> row.needs().stream())
                .map(Need::reason)
                .collect(Collectors.toSet());
        assertThat(reasons)
                .contains(
                        Reason.SLIPPING,
                        Reason.LOW,
                        Reason.SILENT,
                        Reason.ON_TRACK,
                        Reason.FLARE,
                        Reason.STOPPED,
                        Reason.NEW);
        assertThat(all).as("overshooting").anyMatch(row -> row.adherence().over() > 1);
        assertThat(all).as("nothing asked").anyMatch(row -> row.adherence().dose() == null);
        assertThat(all)
                .as("all of it")
                .anyMatch(row -> row.adherence().askedDays() > row.adherence().metDays());
    }
}
