package org.steadyback.programme;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.library.AskedMedia;
import org.steadyback.library.MediaId;

/** Row-level security lets through one's own prescriptions, and those of the patients whom one treats. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskedMediaRows implements AskedMedia {

    private static final String ASKED = """
            SELECT EXISTS (
                SELECT FROM exercise e
                  JOIN prescription_version v ON v.exercise_id = e.exercise_id AND v.exercise_version = e.version
                 WHERE e.media_id = :media)""";

    private final JdbcClient database;

    AskedMediaRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isAsked(MediaId media) {
        return database.sql(ASKED)
                .param("media", media.value())
                .query(Boolean.class)
                .single();
    }
}
