package org.steadyback.library;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.WrittenInSql;

/** The exercises a physio likes to have at hand; each has their own. */
@Service
@Transactional
@PreAuthorize("hasRole('PHYSIO')")
public class Favourites {

    /** One that is not in the library, or is another clinic's, marks nothing. */
    @WrittenInSql("Marked twice at once is marked once: ON CONFLICT, where no lock is held")
    private static final String MARK = """
            INSERT INTO exercise_favourite (account_id, exercise_id, marked_at)
            SELECT :account, e.exercise_id, :now FROM exercise e WHERE e.exercise_id = :id AND e.current AND %s
            ON CONFLICT DO NOTHING
            """.formatted(SearchSql.VISIBLE);

    @WrittenInSql("Marks are no entity, see MARK")
    private static final String UNMARK =
            "DELETE FROM exercise_favourite WHERE account_id = :account AND exercise_id = :id";

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Clock clock;

    Favourites(JdbcClient database, CurrentAccount current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** Marked once or twice is the same. */
    public void mark(ExerciseId exercise) {
        var who = current.require();
        int marked = database.sql(MARK)
                .param("account", who.account().value())
                .param("clinic", who.clinic().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", exercise.value())
                .update();
        if (marked == 0 && !has(exercise)) {
            throw new NotFoundException("Exercise");
        }
    }

    public void unmark(ExerciseId exercise) {
        database.sql(UNMARK)
                .param("account", current.require().account().value())
                .param("id", exercise.value())
                .update();
    }

    /** Whether who asks has marked it. */
    public boolean has(ExerciseId exercise) {
        return database.sql(
                        "SELECT EXISTS (SELECT FROM exercise_favourite WHERE account_id = :account AND exercise_id = :id)")
                .param("account", current.require().account().value())
                .param("id", exercise.value())
                .query(Boolean.class)
                .single();
    }
}
