package org.steadyback.screening.rules;

/** What can be answered to a question of the screen. */
public enum ScreenAnswer {
    YES,
    NO,
    NOT_SURE
}
