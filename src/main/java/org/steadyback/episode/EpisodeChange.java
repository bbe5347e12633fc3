package org.steadyback.episode;

/** What became of opening or closing an episode. */
public enum EpisodeChange {
    DONE,
    /** One episode at a time: the open one is closed first. */
    ANOTHER_IS_OPEN,
    NONE_IS_OPEN,
    /** The programme is ended first, with its own reason. */
    PROGRAMME_STILL_OPEN,
    /** An onset in the future, or before birth. */
    ONSET_OUT_OF_RANGE
}
