package org.steadyback.database;

/** The portal must not start on this database; message and remedy are one sentence each, for the person at the console. */
class DatabaseRefused extends RuntimeException {

    private final String remedy;

    DatabaseRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    DatabaseRefused(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
