package org.steadyback.grading;

/** What to do with a quota (names of the fact sheet §3.3). */
public enum Decision {
    /** Suspend the programme, screen again, tell the physio. */
    ALERT_STOP(Effect.STOPS),
    /** A lower quota now. */
    STEP_DOWN(Effect.LOWERS),
    /** A lower quota now, and the physio looks for an easier exercise. */
    REVIEW_REGRESS(Effect.LOWERS),
    /** The same quota again. */
    HOLD(Effect.KEEPS),
    /** The same quota, with a word on pacing. */
    HOLD_PACE(Effect.KEEPS),
    /** The same quota until sessions are regular. */
    HOLD_ADHERENCE(Effect.KEEPS),
    /** The same quota: the week's rise is used up. */
    HOLD_WEEK_CAP(Effect.KEEPS),
    /** The highest quota stays until it gets easier. */
    HOLD_AT_TOP(Effect.KEEPS),
    /** The next exercise of the family is offered; the quota stays until then. */
    ADVANCE(Effect.OFFERS),
    /** A normal rise is proposed. */
    PROGRESS(Effect.OFFERS),
    /** A larger rise is proposed. */
    PROGRESS_DOUBLE(Effect.OFFERS),
    /** Another goal or another time is agreed. */
    RENEGOTIATE(Effect.KEEPS),
    /** Nothing to change yet. */
    CONTINUE(Effect.KEEPS),
    /** Back after a gap with less. */
    RESTART_REDUCED(Effect.LOWERS),
    /** Back after a long gap: new trials and a screen. */
    REBASELINE(Effect.STOPS),
    /** Less until the flare has settled. */
    FLARE_EASE(Effect.LOWERS),
    /** The flare does not settle: the physio gets in touch; the eased quota stays. */
    FLARE_REVIEW(Effect.LOWERS),
    /** The flare has settled: most of the quota before it. */
    RESUME(Effect.RAISES),
    /** Quota plan: on to the next step, as approved at the start. */
    NEXT_STEP(Effect.RAISES),
    /** Quota plan: the same step for another week. */
    REPEAT(Effect.KEEPS),
    /** Quota plan: the goal is reached. */
    PLAN_DONE(Effect.KEEPS);

    private final Effect effect;

    Decision(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }

    /** What a decision does to the quota, and whether it acts at once. */
    public enum Effect {
        /** At once: nothing is asked any more. */
        STOPS,
        /** At once: less is asked. */
        LOWERS,
        /** The quota stays. */
        KEEPS,
        /** Only a proposal: the physio approves it. */
        OFFERS,
        /** At once, because it was approved as a whole beforehand. */
        RAISES
    }
}
