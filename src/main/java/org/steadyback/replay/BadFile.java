package org.steadyback.replay;

/** The file cannot be replayed; the message says why in one line. */
final class BadFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadFile(String message) {
        super(message);
    }
}
