package org.steadyback.library.media;

import java.io.IOException;

/** Ends the reading of a file that is not taken. It never leaves {@link MediaCheck}. */
final class NotTaken extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    NotTaken(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
