package org.steadyback.library.media;

import java.io.IOException;

/** Ends the reading of a file that is not taken. It never leaves {@link MediaCheck}. */
final class NotTaken extends IOException {

    private static final long serialVersionUID = 1L;

    private final UploadRefusal refusal;

    NotTaken(UploadRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    UploadRefusal refusal() {
        return refusal;
    }
}
