package org.steadyback.library;

import org.steadyback.library.media.Refusal;

/** What became of a picture or video that was sent. */
public sealed interface Upload {

    record Kept(ShownMedia media) implements Upload {}

    /** Nothing of it is kept. */
    record Refused(Refusal reason) implements Upload {}
}
