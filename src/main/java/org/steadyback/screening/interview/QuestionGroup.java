package org.steadyback.screening.interview;

/** Groups of questions that belong together, in the order in which they are asked: what cannot wait comes first. */
public enum QuestionGroup {
    /** The weekly check's one question. */
    NEWS,
    SADDLE,
    LEGS,
    CHEST,
    ACCIDENT,
    INFECTION,
    BONES,
    ILLNESS,
    LEG_PAIN,
    ONSET,
    LONG_PAIN,
    CONDITIONS,
    MOOD;

    /** Whether the weekly check asks for news of it. */
    public boolean inWeeklyCheck() {
        return this != NEWS && this != ONSET && this != LONG_PAIN;
    }
}
