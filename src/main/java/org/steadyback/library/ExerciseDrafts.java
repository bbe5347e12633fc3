package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.WrittenInSql;

/** Half-written exercises. Each physio has their own; nobody else sees them, and nothing in them is checked. */
@Service
@Transactional
@PreAuthorize("hasRole('PHYSIO')")
public class ExerciseDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ExerciseDrafts.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @WrittenInSql("Kept in two tabs at once, the later one stays: ON CONFLICT, where no lock is held")
    private static final String KEEP = """
            INSERT INTO exercise_draft (account_id, kind, slug, version, name, draft, media_id, kept_at)
            VALUES (:account, :kind, :slug, :version, left(:name, 1000), :draft::jsonb, :media, :now)
            ON CONFLICT (account_id, kind, slug) DO UPDATE
               SET version = excluded.version, name = excluded.name, draft = excluded.draft, media_id = excluded.media_id,
                   kept_at = excluded.kept_at""";

    @WrittenInSql("Drafts are no entity, see KEEP")
    private static final String DROP =
            "DELETE FROM exercise_draft WHERE account_id = :account AND kind = :kind AND slug = :slug";

    private static final String OF_MINE =
            "SELECT kind, slug, version, draft, kept_at FROM exercise_draft WHERE account_id = :account";

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Clock clock;

    ExerciseDrafts(JdbcClient database, CurrentAccount current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Takes the place of what was kept there before.
     *
     * @return when
     */
    public Instant keep(DraftPlace place, ExerciseDraft draft) {
        var now = clock.instant();
        var media = draft.media();
        database.sql(KEEP)
                .param("account", account())
                .param("kind", place.kind().name())
                .param("slug", place.slug())
                .param("version", place.version())
                .param("name", draft.name())
                .param("draft", JSON.writeValueAsString(draft))
                .param("media", media == null ? null : media.id().value(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .update();
        return now;
    }

    /** Thrown away, or saved as an exercise. */
    public void drop(DraftPlace place) {
        database.sql(DROP)
                .param("account", account())
                .param("kind", place.kind().name())
                .param("slug", place.slug())
                .update();
    }

    /** What was kept of a new exercise, or of copying or changing this one, whichever version it was begun on. */
    @Transactional(readOnly = true)
    public Optional<KeptExerciseDraft> find(DraftPlace place) {
        return database
                .sql(OF_MINE + " AND kind = :kind AND slug = :slug")
                .param("account", account())
                .param("kind", place.kind().name())
                .param("slug", place.slug())
                .query(ExerciseDrafts::kept)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All of who asks, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptExerciseDraft> mine() {
        return database
                .sql(OF_MINE + " ORDER BY kept_at DESC LIMIT 100")
                .param("account", account())
                .query(ExerciseDrafts::kept)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Object account() {
        return current.require().account().value();
    }

    /** A draft in a form that a later release does not read any more is as good as none. */
    private static Optional<KeptExerciseDraft> kept(ResultSet row, int number) throws SQLException {
        try {
            var kind = DraftPlace.Kind.valueOf(row.getString("kind"));
            return Optional.of(new KeptExerciseDraft(
                    new DraftPlace(kind, row.getString("slug"), row.getInt("version")),
                    JSON.readValue(row.getString("draft"), ExerciseDraft.class),
                    row.getTimestamp("kept_at").toInstant()));
        } catch (JacksonException unreadable) {
            LOG.warn(
                    "A draft of an exercise cannot be read any more: {}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
