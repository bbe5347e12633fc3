package org.steadyback.programme.check;

/** What sort of exercise: the three sections of the library. */
public enum Kind {
    MOVEMENT,
    STRENGTH,
    FITNESS
}
