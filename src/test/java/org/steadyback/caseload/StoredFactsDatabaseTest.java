package org.steadyback.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ActingAs;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.DoseSentences;
import org.steadyback.progression.ToldDecision;
import org.steadyback.testing.DemoPortal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole demo clinic: the database holds facts and what people typed; no sentence in it was written by the portal. */
@DemoPortal
@Order(DemoPortal.READS)
class StoredFactsDatabaseTest {

    private static final List<String> STAFF =
            List.of("physio@demo.test", "physio2@demo.test", "physio@other.test", "manager@demo.test");

    /** What a person typed, as they typed it. */
    private static final Set<String> TYPED = OwnWordsEverywhereDatabaseTest.typed();

    /** The library's exercises, from the release's files or written by a clinic. */
    private static final Set<String> CONTENT = Set.of(
            "exercise.caution_reasons",
            "exercise.equipment",
            "exercise.family",
            "exercise.needs_all",
            "exercise.needs_one_of",
            "exercise.positions",
            "exercise.start_position",
            "exercise_text.alt",
            "exercise_text.breathe",
            "exercise_text.caution_reasons",
            "exercise_text.cue",
            "exercise_text.evidence",
            "exercise_text.family_about",
            "exercise_text.get_ready",
            "exercise_text.mistakes",
            "exercise_text.name",
            "exercise_text.purpose",
            "exercise_text.steps",
            "exercise_text.stop_if",
            "exercise_text.synonyms",
            "exercise_text.works");

    /** Three words on end; a code has none. */
    private static final String PROSE = "[[:alpha:]]+[,.:;]? [[:lower:]]+[,.:;]? [[:lower:]]+";

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])+)\"");

    @Autowired
    ActingAs acting;

    @Autowired
    DecisionReader decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private record Column(String table, String name) {

        String words() {
            return table + "." + name;
        }
    }

    private record Told(PatientId patient, List<DecisionId> decisions) {}

    @Test
    void noColumnHoldsASentenceOfThePortal() {
        var columns = columns();
        var found = new TreeMap<String, Set<String>>();
        STAFF.forEach(email -> acting.account(
                acting.byEmail(email),
                () -> transaction.execute(_ -> {
                    columns.stream()
                            .filter(one -> !TYPED.contains(one.words()) && !CONTENT.contains(one.words()))
                            .forEach(one -> prose(one)
                                    .forEach(text -> found.computeIfAbsent(one.words(), _ -> new TreeSet<>())
                                            .add(text)));
                    return true;
                })));

        assertThat(found).isEmpty();
    }

    /** Where people type, nothing stands that the program has a text for; what the demo clinic types is typed. */
    @Test
    void whatPeopleTypedIsNoSentenceOfThePortal() throws IOException {
        var ours = sentences();
        var columns = columns();
        var found = new TreeMap<String, Set<String>>();
        STAFF.forEach(email -> acting.account(
                acting.byEmail(email),
                () -> transaction.execute(_ -> {
                    columns.stream()
                            .filter(one -> TYPED.contains(one.words()))
                            .forEach(one -> typed(one).stream()
                                    .filter(ours::contains)
                                    .forEach(text -> found.computeIfAbsent(one.words(), _ -> new TreeSet<>())
                                            .add(text)));
                    return true;
                })));

        assertThat(ours).hasSizeGreaterThan(1000);
        assertThat(found).isEmpty();
    }

    /** Every text of three words in the code, but that of the demo clinic. */
    private static Set<String> sentences() throws IOException {
        var main = Path.of("src/main/java/org/steadyback");
        try (var files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(main.resolve("demo")))
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(text -> text.group(1)))
                    .filter(text -> text.trim().split(" ").length > 2)
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatMayHoldProseIsThereAndTheClinicHasEnoughToSayIt() {
        var columns = columns().stream().map(Column::words).toList();

        assertThat(columns).containsAll(TYPED);
        assertThat(columns)
                .contains(
                        "dose_decision.cause",
                        "session_log.guidance",
                        "prescription_version.kind",
                        "plan_override.found");
        assertThat(columns).doesNotContain("dose_decision.told", "session_log.told", "prescription_version.decision");
        assertThat(STAFF.stream()
                        .mapToInt(email -> rows(email, "prescription_version"))
                        .sum())
                .isGreaterThan(300);
        assertThat(STAFF.stream()
                        .mapToInt(email -> rows(email, "dose_decision"))
                        .sum())
                .isGreaterThan(500);
        assertThat(STAFF.stream()
                        .mapToInt(email -> rows(email, "plan_override"))
                        .sum())
                .isPositive();
    }

    /** What was told of with a session is made again of what is kept. */
    @Test
    void theAnswerToEverySessionCanBeMadeAgain() {
        var all = STAFF.stream().flatMap(this::told).toList();

        assertThat(all).hasSizeGreaterThan(50).anyMatch(one -> one.decisions().size() > 1);
        for (var one : all) {
            var told = acting.patient(one.patient(), () -> decisions.told(one.patient(), one.decisions()));
            assertThat(told).extracting(ToldDecision::id).isEqualTo(one.decisions());
            assertThat(DoseSentences.together(told)).contains(told.getFirst().exercise());
        }
    }

    private Stream<Told> told(String email) {
        return acting.account(
                acting.byEmail(email),
                () -> requireNonNull(transaction.execute(_ -> jdbc
                        .sql("""
                                SELECT patient_id, told_decisions FROM session_log WHERE told_decisions <> '{}'""")
                        .query((row, _) -> new Told(
                                new PatientId(row.getObject("patient_id", UUID.class)),
                                Arrays.stream((UUID[])
                                                row.getArray("told_decisions").getArray())
                                        .map(DecisionId::new)
                                        .toList()))
                        .list()
                        .stream())));
    }

    private int rows(String email, String table) {
        return acting.account(
                acting.byEmail(email),
                () -> requireNonNull(transaction.execute(_ -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single())));
    }

    /** All that can hold words, of all tables that the portal reads. */
    private List<Column> columns() {
        return jdbc.sql("""
                        SELECT c.table_name, c.column_name FROM information_schema.columns c
                          JOIN information_schema.tables t USING (table_schema, table_name)
                         WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
                           AND c.udt_name IN ('text', '_text', 'varchar', 'bpchar', 'json', 'jsonb')
                           AND has_column_privilege(format('%I', c.table_name), c.column_name, 'SELECT')
                         ORDER BY c.table_name, c.ordinal_position""")
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private List<String> typed(Column column) {
        return jdbc.sql("SELECT DISTINCT %1$s::text FROM %2$s WHERE %1$s IS NOT NULL"
                        .formatted(column.name(), column.table()))
                .query(String.class)
                .list();
    }

    private List<String> prose(Column column) {
        return jdbc.sql("SELECT DISTINCT left(%1$s::text, 100) FROM %2$s WHERE %1$s::text ~ :prose LIMIT 3"
                        .formatted(column.name(), column.table()))
                .param("prose", PROSE)
                .query(String.class)
                .list();
    }
}
