package org.steadyback.library;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.library.LibraryChange.Known;

/** Brings the library up to the file that comes with the portal, after the migrations and before anything is served. */
@Component
class LibraryLoader implements SmartLifecycle {

    /** Before the demo clinic (0) and long before the web server. */
    private static final int PHASE = -100;

    private static final Logger LOG = LoggerFactory.getLogger(LibraryLoader.class);

    private final EntityManager entities;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private volatile boolean running;

    LibraryLoader(EntityManager entities, JdbcClient database, TransactionOperations transactions) {
        this.entities = entities;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        var file = ExerciseFile.read();
        transactions.executeWithoutResult(_ -> load(file));
        running = true;
    }

    /** Writes what differs, in the running transaction; nothing if nothing does. What a clinic wrote itself is not touched. */
    LibraryChange load(List<ExerciseCard> file) {
        letOneLoadAtATime();
        var change = LibraryChange.between(newest(), file);
        change.retired().forEach(key -> entities.find(Exercise.class, key).retire());
        entities.flush(); // only one version may be current, so the old one goes first
        change.added().forEach(card -> entities.persist(new Exercise(card)));
        change.added().forEach(card -> entities.persist(new ExerciseText(card)));
        entities.flush();
        LOG.info(
                "Library: {} exercises, {} added or changed, {} retired",
                file.size(),
                change.added().size(),
                change.retired().size());
        return change;
    }

    private void letOneLoadAtATime() {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('steadyback.library'))")
                .query()
                .singleRow();
    }

    private List<Known> newest() {
        return database.sql(ExerciseRows.SELECT + """
                        WHERE e.source = 'STEADYBACK' AND NOT EXISTS (SELECT FROM exercise n WHERE n.exercise_id = e.exercise_id AND n.version > e.version)
                        """)
                .query((row, number) -> new Known(ExerciseRows.card(row, number), row.getBoolean("current")))
                .list();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
