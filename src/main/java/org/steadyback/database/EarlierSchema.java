package org.steadyback.database;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Refuses a database that a snapshot made before the schema was written anew (ADR 0050), instead of migrating it. It is known by its
 * history, which names files that are no more. Only looks; changes nothing.
 *
 * @param folder of the embedded database; null for an outside one
 */
record EarlierSchema(@Nullable Path folder) implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        if (Stream.of(flyway.info().applied()).anyMatch(one -> isNoMore(one, flyway.getConfiguration()))) {
            throw refused();
        }
        flyway.migrate();
    }

    /** By the name of the file as it ran. One of a later version, which this one does not know yet, is none of these. */
    private static boolean isNoMore(MigrationInfo run, Configuration flyway) {
        return run.getState() != MigrationState.FUTURE_SUCCESS
                && Stream.of(flyway.getLocations())
                        .map(folder -> folder.getRootPath() + "/" + run.getScript())
                        .noneMatch(file -> flyway.getClassLoader().getResource(file) != null);
    }

    private DatabaseRefused refused() {
        var made = " was made by an earlier snapshot of Steadyback, whose tables this version cannot read.";
        var kept = "; nothing in it was changed, and the snapshot that made it still opens it.";
        return folder == null
                ? new DatabaseRefused(
                        "The database that SPRING_DATASOURCE_URL names" + made, "Name an empty database instead" + kept)
                : new DatabaseRefused(
                        "The data folder %s%s".formatted(folder, made),
                        "Move it away, or choose another folder with STEADYBACK_DATA" + kept);
    }
}
