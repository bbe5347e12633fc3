package org.steadyback.access;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import org.steadyback.kernel.TypedText;
import org.steadyback.kernel.WrittenInSql;

/**
 * What people have half written, so that a reload, another page, the end of a session costs nothing. Each has their own, and nobody else
 * sees it, whatever a statement asks for; with a patient only while they treat that patient. Nothing in a draft is checked, counts
 * for anything, or stands in the audit trail; the command that does what was written drops it in its own transaction.
 */
@Service
@Transactional
public class Drafts {

    /** As much as is kept of one thing. */
    public static final int MOST_BYTES = 65_536;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String MAY = "#key.patient() == null ? hasRole('PHYSIO') : @care.treats(#key.patient())";

    @WrittenInSql("Of two tabs one wins, told by the number of rows: ON CONFLICT, where no lock is held")
    private static final String KEEP = """
            INSERT INTO draft (account_id, clinic_id, patient_id, kind, content, revision, kept_at)
            VALUES (:account, :clinic, :patient, :kind, :content::jsonb, :revision, :now)
            ON CONFLICT ON CONSTRAINT draft_one_of_a_thing DO UPDATE
               SET content = excluded.content, revision = excluded.revision, kept_at = excluded.kept_at
             WHERE draft.revision = :known OR draft.content = excluded.content""";

    private static final String OF_ONE =
            " account_id = :account AND kind = :kind AND patient_id IS NOT DISTINCT FROM :patient";

    @WrittenInSql("Drafts are no entity, see KEEP")
    private static final String DROP = "DELETE FROM draft WHERE" + OF_ONE;

    @WrittenInSql("Drafts are no entity, see KEEP")
    private static final String DISCARD = "DELETE FROM draft WHERE revision = :known AND" + OF_ONE;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Takes the place of what was kept there before.
     *
     * @param content a JSON object
     * @param known the revision that this goes on from; null = none was there
     */
    @PreAuthorize(MAY)
    public DraftKeeping keep(DraftKey key, String content, @Nullable UUID known) {
        var storable = storable(content);
        if (storable.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new DraftKeeping.TooLarge();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var revision = UUID.randomUUID();
        int kept = of(jdbc.sql(KEEP), key)
                .param("clinic", current.require().clinic().value())
                .param("content", storable)
                .param("revision", revision)
                .param("known", known, Types.OTHER)
                .param("now", Timestamp.from(now))
                .update();
        return kept == 1
                ? new DraftKeeping.Kept(new KeptDraft(storable, revision, now))
                : new DraftKeeping.GoneOnElsewhere(find(key).orElseThrow());
    }

    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public Optional<KeptDraft> find(DraftKey key) {
        return of(jdbc.sql("SELECT content, revision, kept_at FROM draft WHERE" + OF_ONE), key)
                .query(Drafts::draft)
                .optional();
    }

    /** What was written has been done: no page's draft of it is wanted any more. */
    @PreAuthorize(MAY)
    public void drop(DraftKey key) {
        of(jdbc.sql(DROP), key).update();
    }

    /** Discarded on purpose, or taken back by the hand that wrote it; what has gone on elsewhere stays. */
    @PreAuthorize(MAY)
    public void discard(DraftKey key, UUID known) {
        of(jdbc.sql(DISCARD), key).param("known", known).update();
    }

    /** Without what the database cannot hold, or nobody can see, in any of its texts. */
    private static String storable(String content) {
        var read = JSON.readTree(content);
        if (!read.isObject()) {
            throw new IllegalArgumentException("A draft is a JSON object");
        }
        return JSON.writeValueAsString(visible(read));
    }

    private static JsonNode visible(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var all = JSON.createObjectNode();
                object.properties().forEach(one -> all.set(TypedText.visible(one.getKey()), visible(one.getValue())));
                yield all;
            }
            case ArrayNode array -> {
                var all = JSON.createArrayNode();
                array.forEach(one -> all.add(visible(one)));
                yield all;
            }
            case StringNode text -> JSON.getNodeFactory().stringNode(TypedText.visible(text.stringValue()));
            default -> node;
        };
    }

    private JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, DraftKey key) {
        var patient = key.patient();
        return statement
                .param("account", current.require().account().value())
                .param("kind", key.kind().name())
                .param("patient", patient == null ? null : patient.value(), Types.OTHER);
    }

    private static KeptDraft draft(ResultSet row, int number) throws SQLException {
        return new KeptDraft(
                row.getString("content"),
                row.getObject("revision", UUID.class),
                row.getTimestamp("kept_at").toInstant());
    }
}
