package org.steadyback.grading;

/**
 * The names under which grading is told of a stop: what ends exercising at once until somebody has been asked (fact sheet §2.5,
 * §3.3); it suspends the whole programme, whichever it is. What a sign is called, asks and leads to is no matter of grading.
 */
public enum StopSign {
    RED_FLAG,
    LEG_FURTHER_DOWN,
    NEW_NUMBNESS,
    NEW_WEAKNESS,
    CHEST_PAIN,
    FAINT,
    FALL_INJURY,
    BREATHLESS,
    PREGNANCY_SIGN,
    SUDDEN_SEVERE,
    SOMETHING_ELSE
}
