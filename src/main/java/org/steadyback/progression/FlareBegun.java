package org.steadyback.progression;

/** What became of a flare that somebody declared. */
public enum FlareBegun {
    /** From now on the flare plan is what is asked. */
    BEGUN,
    /** One flare at a time: it goes on as it is. */
    ALREADY_IN_ONE,
    /** Nothing is asked at the moment, so nothing can be eased. */
    NO_PROGRAMME
}
