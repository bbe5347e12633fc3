package org.steadyback.database;

import java.util.Locale;

/** Whether the database holds the demo clinic or starts empty for a real one. Injectable everywhere; decided once at start. */
public enum ClinicKind {
    DEMO,
    EMPTY;

    static ClinicKind of(boolean demo) {
        return demo ? DEMO : EMPTY;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
