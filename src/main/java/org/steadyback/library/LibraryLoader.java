package org.steadyback.library;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.library.LibraryChange.Known;

/** Brings the library up to the files that come with the portal, after the migrations and before anything is served. */
@Component
class LibraryLoader implements SmartLifecycle {

    /** Before the demo clinic (0) and long before the web server. */
    private static final int PHASE = -100;

    private static final Logger LOG = LoggerFactory.getLogger(LibraryLoader.class);

    private final EntityManager entities;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final ExercisePictures pictures;
    private volatile boolean running;

    LibraryLoader(
            EntityManager entities,
            JdbcClient database,
            TransactionOperations transactions,
            ExercisePictures pictures) {
        this.entities = entities;
        this.database = database;
        this.transactions = transactions;
        this.pictures = pictures;
    }

    @Override
    public void start() {
        var file = withPictures(LibraryFiles.read());
        var translations = LibraryFiles.translations(file);
        transactions.executeWithoutResult(_ -> {
            load(file);
            translate(translations);
        });
        running = true;
    }

    /** Writes what differs, in the running transaction; nothing if nothing does. What a clinic wrote itself is not touched. */
    LibraryChange load(List<ExerciseContent> file) {
        letOneLoadAtATime();
        var change = LibraryChange.between(newest(), file);
        change.retired().forEach(this::retire); // only one version may be current, so the old one goes first
        keepPictures(change.added());
        change.added().forEach(content -> entities.persist(new Exercise(content)));
        change.added().forEach(content -> entities.persist(new ExerciseText(content)));
        entities.flush();
        LOG.info(
                "Library: {} exercises, {} added or changed, {} retired",
                file.size(),
                change.added().size(),
                change.retired().size());
        return change;
    }

    /**
     * Brings the translations of the versions that are in force up to these; those of earlier versions stay. A translation of other words
     * than a version has is taken away, and the version read in English.
     */
    TranslationChange translate(List<ExerciseContent> translations) {
        var change = TranslationChange.between(translations(), versionsInForce(), translations);
        change.removed().forEach(this::remove);
        change.added().forEach(content -> entities.persist(new ExerciseText(content)));
        entities.flush();
        LOG.info(
                "Library: {} translated exercises, {} added or changed, {} removed",
                translations.size(),
                change.added().size(),
                change.removed().size() - change.rewritten());
        return change;
    }

    private void remove(ExerciseContent content) {
        entities.createQuery("delete from ExerciseText t where t.key = :key")
                .setParameter("key", ExerciseText.Key.of(content))
                .executeUpdate();
    }

    private List<ExerciseContent> translations() {
        return database.sql(ContentRows.TRANSLATIONS + "WHERE e.current AND e.source = 'STEADYBACK'")
                .query(ContentRows::content)
                .list();
    }

    private Map<ExerciseId, ExerciseCard> versionsInForce() {
        return database
                .sql(ContentRows.ENGLISH + "WHERE e.current AND e.source = 'STEADYBACK'")
                .query(ExerciseRows::card)
                .stream()
                .collect(Collectors.toMap(ExerciseCard::id, Function.identity()));
    }

    /** Each with the picture that is drawn of it now. */
    List<ExerciseContent> withPictures(List<ExerciseContent> file) {
        return file.parallelStream()
                .map(content -> content.with(content.card()
                        .withPicture(pictures.drawn(content.card().slug())
                                .map(ExercisePictures.Drawn::version)
                                .orElse(null))))
                .toList();
    }

    /** Without reading it: versions made before a column was added do not fit the entity. Who was given it keeps it. */
    private void retire(VersionKey key) {
        entities.createQuery("update Exercise e set e.current = false where e.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** A picture that comes back is there already; nobody else adds one meanwhile. */
    private void keepPictures(List<ExerciseContent> added) {
        var kept = new HashSet<>(entities.createQuery("select p.key from ExercisePicture p", ExercisePicture.Key.class)
                .getResultList());
        for (var content : added) {
            pictures.drawn(content.card().slug())
                    .filter(drawn -> drawn.version().equals(content.card().picture()))
                    .filter(drawn -> kept.add(ExercisePicture.key(drawn)))
                    .ifPresent(drawn -> entities.persist(new ExercisePicture(drawn)));
        }
    }

    private void letOneLoadAtATime() {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('steadyback.library'))")
                .query()
                .singleRow();
    }

    private List<Known> newest() {
        return database.sql(ContentRows.ENGLISH + """
                        WHERE e.source = 'STEADYBACK' AND NOT EXISTS (SELECT FROM exercise n WHERE n.exercise_id = e.exercise_id AND n.version > e.version)
                        """)
                .query((row, number) -> new Known(ContentRows.content(row, number), row.getBoolean("current")))
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
