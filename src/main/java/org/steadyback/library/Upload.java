package org.steadyback.library;

import org.steadyback.library.media.UploadRefusal;

/** What became of a picture or video that was sent. */
public sealed interface Upload {

    record Kept(ShownMedia media) implements Upload {}

    /** Nothing of it is kept. */
    record Refused(UploadRefusal reason) implements Upload {}
}
