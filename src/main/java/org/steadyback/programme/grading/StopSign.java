package org.steadyback.programme.grading;

/** What ends exercising at once until somebody has been asked (fact sheet §2.5, §3.3); suspends the whole programme. */
public enum StopSign {
    RED_FLAG,
    LEG_FURTHER_DOWN,
    NEW_NUMBNESS,
    NEW_WEAKNESS,
    CHEST_PAIN,
    FAINT,
    FALL_INJURY,
    BREATHLESS,
    PREGNANCY_SIGN
}
