package org.steadyback.caseload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.virtuallist.VirtualList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ActingAs;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.caseload.need.StateWords;
import org.steadyback.kernel.PatientId;
import org.steadyback.shell.ChartLayout;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.DemoPortal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the whole demo clinic as they are shown: each patient's state that is easily overlooked is said once, in the same
 * words, on caseload, chart, programme, review and proposals; and the adherence printed on them is the one counted from the tables.
 */
@DemoPortal
@Order(DemoPortal.READS)
class DemoPagesViewTest extends AtTheScreen {

    /** What hides: each stands in the caseload beside something more pressing, or used to stand on one page only. */
    private static final Set<Reason> HIDING = Set.of(
            Reason.STOPPED,
            Reason.ALERT_OPEN,
            Reason.FLARE,
            Reason.FLARE_REVIEW,
            Reason.FLARE_SUGGESTED,
            Reason.BOOM_AND_BUST,
            Reason.TOO_EARLY,
            Reason.CLOSED,
            Reason.AUTOMATIC_OFF);

    private static final Pattern FIGURE = Pattern.compile(
            "(?:\\d+ %, \\d+ of \\d+ bouts?|nothing was asked)(?:, \\d+ (?:short|over|extra(?: \\(\\d+ short\\))?|left out))*");

    /** Said of each patient by the tables alone. */
    private static final String STATES = """
            SELECT p.patient_id,
                   EXISTS (SELECT FROM safety_alert s WHERE s.patient_id = p.patient_id AND s.closed_at IS NULL
                              AND s.action <> 'SUPERVISED_ONLY') AS alert,
                   EXISTS (SELECT FROM programme o JOIN prescription r USING (programme_id)
                             JOIN dose_decision d USING (prescription_id)
                            WHERE o.patient_id = p.patient_id AND o.ends_on IS NULL AND d.cause = 'BOOM_AND_BUST'
                              AND d.decided_at > app_today() - 14) AS boom,
                   EXISTS (SELECT FROM flare f JOIN programme o USING (programme_id)
                            WHERE f.patient_id = p.patient_id AND o.ends_on IS NULL
                              AND NOT EXISTS (SELECT FROM flare_event e WHERE e.flare_id = f.flare_id
                                                 AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT'))) AS flare,
                   EXISTS (SELECT FROM programme o WHERE o.patient_id = p.patient_id)
                       AND NOT EXISTS (SELECT FROM programme o WHERE o.patient_id = p.patient_id AND o.ends_on IS NULL) AS closed
              FROM patient p""";

    @Autowired
    ActingAs acting;

    @Autowired
    CaseloadReader caseloads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Map<PatientId, FactSheetFigures> counted = Map.of();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"physio@demo.test", "physio2@demo.test", "physio@other.test"})
    void everyPageSaysOfEverybodyWhatTheTablesSayOnceAndInTheSameWords(String physio) {
        signIn(physio);
        var rows = caseloads.mine().rows();
        counted = java.util.Objects.requireNonNull(
                transaction.execute(_ -> FactSheetFigures.ofAll(jdbc, clock.instant())));
        saysWhatTheTablesSay(rows);
        caseload(rows);
        for (var row : rows) {
            var chart = "clinic/patients/" + row.patient();
            var summary = page(chart);
            states("summary of", row, summary);
            figure("summary of", row, summary, "Done: ");
            var review = page(chart + "/review");
            states("review of", row, review);
            figure("review of", row, review, "Done: ");
            states("programme of", row, page(chart + "/programme"));
        }
        proposals(rows);
    }

    @Test
    void theDemoHasWhatHides() {
        var all = Stream.of("physio@demo.test", "physio2@demo.test")
                .flatMap(physio -> acting.account(acting.byEmail(physio), () -> caseloads.mine()).rows().stream())
                .flatMap(row -> row.needs().stream())
                .map(Need::reason)
                .collect(Collectors.toSet());

        assertThat(all).contains(Reason.STOPPED, Reason.FLARE, Reason.TOO_EARLY);
    }

    private void saysWhatTheTablesSay(List<CaseloadRow> rows) {
        var states = byTheTables();
        for (var row : rows) {
            var said = reasons(row);
            var there = states.getOrDefault(row.patient(), Set.of());
            assertThat(said.contains(Reason.BOOM_AND_BUST))
                    .as("boom of " + row.name())
                    .isEqualTo(there.contains("boom"));
            assertThat(said.contains(Reason.FLARE) || said.contains(Reason.FLARE_REVIEW))
                    .as("flare of " + row.name())
                    .isEqualTo(there.contains("flare"));
            assertThat(said.contains(Reason.CLOSED))
                    .as("closed of " + row.name())
                    .isEqualTo(there.contains("closed"));
            if (there.contains("alert")) {
                assertThat(said).as("alert of " + row.name()).contains(Reason.STOPPED);
            }
        }
    }

    private Map<PatientId, Set<String>> byTheTables() {
        var states = new HashMap<PatientId, Set<String>>();
        transaction.executeWithoutResult(_ -> jdbc.sql(STATES).query(row -> {
            var mine = new HashSet<String>();
            for (var kind : List.of("alert", "boom", "flare", "closed")) {
                if (row.getBoolean(kind)) {
                    mine.add(kind);
                }
            }
            states.put(new PatientId(row.getObject("patient_id", UUID.class)), mine);
        }));
        return states;
    }

    @SuppressWarnings("unchecked")
    private void caseload(List<CaseloadRow> rows) {
        UI.getCurrent().navigate("clinic");
        var list = test((VirtualList<CaseloadRow>) $(VirtualList.class).single());
        assertThat(list.size()).isEqualTo(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            var text = Stream.of("reason", "words", "also")
                    .map(name -> list.getLitRendererPropertyValue(at, name, String.class))
                    .collect(Collectors.joining());
            states("row of", rows.get(i), text);
            figure("row of", rows.get(i), list.getLitRendererPropertyValue(i, "adherence", String.class), "");
        }
    }

    private void proposals(List<CaseloadRow> rows) {
        UI.getCurrent().navigate("clinic/proposals");
        var byName =
                rows.stream().collect(Collectors.toMap(CaseloadRow::name, row -> row, (one, _) -> one, TreeMap::new));
        var told = new ArrayList<String>();
        for (var section : $(Section.class).withClassName("proposals-of-one").all()) {
            var name =
                    section.getChildren().findFirst().orElseThrow().getElement().getText();
            var row = java.util.Objects.requireNonNull(byName.get(name), name);
            var text = textOf(section);
            if (!told.contains(name)) {
                states("proposals of", row, text);
                figure("proposals of", row, text, "Whole programme: ");
            }
            told.add(name);
        }
    }

    /** Each that is there once, with its facts beside it; each that is not there never. */
    private static void states(String where, CaseloadRow row, String text) {
        for (var reason : new TreeSet<>(HIDING)) {
            var kind = StateWords.of(reason);
            var need =
                    row.needs().stream().filter(one -> one.reason() == reason).findFirst();
            assertThat(count(kind, text))
                    .as(where + " " + row.name() + ", " + kind + ": " + text)
                    .isEqualTo(need.isPresent() ? 1 : 0);
            need.ifPresent(one ->
                    assertThat(text).as(where + " " + row.name()).containsAnyOf(kind + one.words(), one.inWords()));
        }
    }

    private void figure(String where, CaseloadRow row, String text, String after) {
        int from = text.indexOf(after);
        assertThat(from).as(where + " " + row.name() + ": " + text).isGreaterThanOrEqualTo(0);
        var found = FIGURE.matcher(text.substring(from + after.length()));
        assertThat(found.lookingAt()).as(where + " " + row.name() + ": " + text).isTrue();
        assertThat(found.group())
                .as(where + " " + row.name())
                .isEqualTo(java.util.Objects.requireNonNull(counted.get(row.patient()))
                        .printed());
    }

    private static Collection<Reason> reasons(CaseloadRow row) {
        return row.needs().stream().map(Need::reason).toList();
    }

    private static int count(String word, String text) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    /** A tab of a chart with its head. */
    private String page(String address) {
        UI.getCurrent().navigate(address);
        return textOf(java.util.Objects.requireNonNull(
                ((Component) getCurrentView()).findAncestor(ChartLayout.class), address));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void signIn(String physio) {
        var account = acting.byEmail(physio);
        var context = acting.account(account, SecurityContextHolder::getContext);
        SecurityContextHolder.setContext(context);
    }
}
