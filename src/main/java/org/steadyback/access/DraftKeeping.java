package org.steadyback.access;

/** What became of keeping a draft. */
public sealed interface DraftKeeping {

    record Kept(KeptDraft draft) implements DraftKeeping {}

    /** Not kept: the same person has gone on with it elsewhere, on another page or device, and that is not overwritten unasked. */
    record GoneOnElsewhere(KeptDraft other) implements DraftKeeping {}

    /** Not kept: more than {@value Drafts#MOST_BYTES} bytes. */
    record TooLarge() implements DraftKeeping {}
}
