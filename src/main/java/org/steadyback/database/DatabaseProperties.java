package org.steadyback.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database.
 *
 * @param data folder of the embedded database
 * @param demo whether to hold the demo clinic; when not said, yes on the embedded database and no on an outside one
 */
@ConfigurationProperties("steadyback")
record DatabaseProperties(
        @DefaultValue("data") Path data, @Nullable Boolean demo) {

    ClinicKind clinic(boolean byDefault) {
        return ClinicKind.of(demo == null ? byDefault : demo);
    }
}
