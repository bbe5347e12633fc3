package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.WrittenInSql;
import org.steadyback.screening.interview.FoundBefore;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenFacts;
import org.steadyback.screening.rules.Screened;
import org.steadyback.screening.rules.Sign;

/** The statements that keep screens and their drafts. Who may ask is decided before, by the services. */
@Component
class ScreenStore {

    private static final String DRAFT = """
            SELECT sheet FROM screen_draft
             WHERE patient_id = :patient AND answered_by = :by AND kind = :kind AND started_at > :since""";

    // a draft of another kind, or of another day, is over
    @WrittenInSql("One of two replies sent at once finds the other's draft: ON CONFLICT, where no lock is held")
    private static final String KEEP = """
            INSERT INTO screen_draft AS d (patient_id, answered_by, clinic_id, kind, sheet, started_at)
            VALUES (:patient, :by, :clinic, :kind, CAST(:sheet AS jsonb), :at)
            ON CONFLICT (patient_id, answered_by) DO UPDATE
               SET sheet = excluded.sheet, kind = excluded.kind,
                   started_at = CASE WHEN d.kind = excluded.kind AND d.started_at > :since THEN d.started_at ELSE excluded.started_at END""";

    @WrittenInSql("Drafts are no entity, see KEEP")
    private static final String DROP = "DELETE FROM screen_draft WHERE patient_id = :patient AND answered_by = :by";

    private static final String NEWEST_WHOLE = """
            SELECT sheet FROM screen z WHERE z.patient_id = :patient AND z.complete AND z.kind <> 'WEEKLY' AND %s
             ORDER BY answered_at DESC, screen_id DESC LIMIT 1""".formatted(SafetyRows.STANDS);

    private static final String JUST_SAID = """
            SELECT z.screen_id, z.kind, z.sheet FROM screen z
             WHERE z.patient_id = :patient AND z.answered_by = :by AND z.action IN ('EMERGENCY', 'SAME_DAY')
               AND z.answered_at > :since AND NOT EXISTS (SELECT FROM screen_confirmation c WHERE c.screen_id = z.screen_id)
             ORDER BY z.answered_at DESC, z.screen_id DESC LIMIT 1""";

    // a slip of the thumb is no finding on what the question asks
    private static final String FOUND = """
            SELECT DISTINCT ON (f.said) f.said, f.found, a.display_name, c.cleared_at
              FROM clearance_finding f
              JOIN clearance c ON c.clearance_id = f.clearance_id AND NOT c.mistake
              JOIN account a ON a.account_id = c.cleared_by
             WHERE f.patient_id = :patient
             ORDER BY f.said, c.cleared_at DESC""";

    private static final TypeReference<TreeMap<String, String>> NAMES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ScreenRepository screens;
    private final ScreenConfirmationRepository confirmations;
    private final JdbcClient jdbc;
    private final SafetyInRequest known;

    ScreenStore(
            ScreenRepository screens,
            ScreenConfirmationRepository confirmations,
            JdbcClient jdbc,
            SafetyInRequest known) {
        this.screens = screens;
        this.confirmations = confirmations;
        this.jdbc = jdbc;
        this.known = known;
    }

    boolean isKept(PatientId patient, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM screen WHERE patient_id = :patient AND screen_id = :id)")
                .param("patient", patient.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** What was ticked in the weekly checks that were stored since then, and not taken back. */
    Set<QuestionGroup> newsSince(PatientId patient, Instant since) {
        return jdbc
                .sql(
                        "SELECT sheet FROM screen z WHERE z.patient_id = :patient AND z.kind = 'WEEKLY' AND z.answered_at >= :since AND "
                                + SafetyRows.STANDS)
                .param("patient", patient.value())
                .param("since", Timestamp.from(since))
                .query((row, _) -> sheet(row).news())
                .list()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    Sheet draft(PatientId patient, SignedIn by, ScreenKind kind, Instant since) {
        return jdbc.sql(DRAFT)
                .param("patient", patient.value())
                .param("by", by.account().value())
                .param("kind", kind.name())
                .param("since", Timestamp.from(since))
                .query((row, _) -> sheet(row))
                .optional()
                .orElse(Sheet.EMPTY);
    }

    void keep(PatientId patient, SignedIn by, ScreenKind kind, Sheet sheet, Instant now, Instant since) {
        jdbc.sql(KEEP)
                .param("patient", patient.value())
                .param("by", by.account().value())
                .param("clinic", by.clinic().value())
                .param("kind", kind.name())
                .param("sheet", json(sheet.names()))
                .param("at", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .update();
    }

    void drop(PatientId patient, SignedIn by) {
        jdbc.sql(DROP)
                .param("patient", patient.value())
                .param("by", by.account().value())
                .update();
    }

    /** The replies of the last whole screen; empty where there is none. */
    Optional<Sheet> newestWhole(PatientId patient) {
        return sheet(NEWEST_WHOLE, patient);
    }

    /** What was said since then and can be put right. */
    Optional<JustSaid> justSaid(PatientId patient, SignedIn by, Instant since) {
        return jdbc.sql(JUST_SAID)
                .param("patient", patient.value())
                .param("by", by.account().value())
                .param("since", Timestamp.from(since))
                .query((row, _) -> new JustSaid(
                        row.getObject("screen_id", UUID.class), ScreenKind.valueOf(row.getString("kind")), sheet(row)))
                .optional();
    }

    void confirm(PutRight command, SignedIn by, PutRight.Answer outcome, Instant now) {
        known.changed(command.patient());
        confirmations.saveAndFlush(new ScreenConfirmation(command, outcome, by, now));
    }

    /** What clinicians found on answers, by question; the newest counts. Thoughts of self-harm are asked about anew each time. */
    Map<Question, FoundBefore> found(PatientId patient, ZoneId zone) {
        var found = new EnumMap<Question, FoundBefore>(Question.class);
        jdbc.sql(FOUND).param("patient", patient.value()).query((row, _) -> row(row, zone)).list().stream()
                .sorted(Comparator.comparing(Row::at))
                .forEach(row -> questions(row.said()).forEach(question -> found.put(question, row.found())));
        found.remove(Question.Y1);
        return found;
    }

    /** The same by sign: of the sign itself, and of the questions that say the same as it. */
    Map<Sign, FoundBefore> foundOnSigns(PatientId patient, ZoneId zone) {
        var found = new EnumMap<Sign, FoundBefore>(Sign.class);
        jdbc.sql(FOUND).param("patient", patient.value()).query((row, _) -> row(row, zone)).list().stream()
                .sorted(Comparator.comparing(Row::at))
                .forEach(row -> SignWords.read(row.said())
                        .ifPresent(said -> Sign.sameAs(said).forEach(sign -> found.put(sign, row.found()))));
        return found;
    }

    private static Row row(ResultSet row, ZoneId zone) throws SQLException {
        var at = row.getTimestamp("cleared_at").toInstant();
        return new Row(
                row.getString("said"),
                new FoundBefore(row.getString("found"), row.getString("display_name"), LocalDate.ofInstant(at, zone)),
                at);
    }

    private record Row(String said, FoundBefore found, Instant at) {}

    /** Only what is a question of the screen by itself. */
    private static Set<Question> questions(String code) {
        try {
            return switch (Said.ofCode(code)) {
                case Said.OfQuestion(var question, var _) -> Set.of(question);
                case Said.OfSign(var _, var _, var which) -> which;
            };
        } catch (IllegalArgumentException words) {
            return Set.of();
        }
    }

    private Optional<Sheet> sheet(String sql, PatientId patient) {
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .query((row, _) -> sheet(row))
                .optional();
    }

    void add(
            UUID id,
            PatientId patient,
            SignedIn by,
            Sitting sitting,
            boolean complete,
            ScreenFacts facts,
            Screened screened,
            Set<String> tags,
            Instant now) {
        known.changed(patient);
        screens.saveAndFlush(new ScreenEntry(
                id,
                patient,
                sitting.interview().kind(),
                complete,
                json(sitting.sheet().names()),
                json(facts(facts)),
                screened,
                tags.stream().sorted().toList(),
                by,
                now));
    }

    static Sheet sheet(ResultSet row) throws SQLException {
        return Sheet.ofNames(names(row.getString("sheet")));
    }

    static Map<String, String> names(String json) {
        return JSON.readValue(json, NAMES);
    }

    private static String json(Map<String, ?> names) {
        return JSON.writeValueAsString(names);
    }

    /** What is not known is left out, so that it reads as not known. */
    private static Map<String, String> facts(ScreenFacts facts) {
        var known = new TreeMap<String, Object>();
        put(known, "age", facts.age());
        put(known, "ageAtOnset", facts.ageAtOnset());
        put(known, "weeksSinceOnset", facts.weeksSinceOnset());
        put(known, "daysSinceOnset", facts.daysSinceOnset());
        put(known, "legPainWeeks", facts.legPainWeeks());
        put(known, "inflammatoryFeatures", facts.inflammatoryFeatures());
        var pressure = facts.bloodPressure();
        if (pressure != null) {
            known.put("bloodPressure", pressure.systolic() + "/" + pressure.diastolic());
        }
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().toString()));
    }

    private static void put(Map<String, Object> facts, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
