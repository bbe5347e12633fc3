package org.steadyback.grading;

import java.math.BigDecimal;

import static org.steadyback.grading.Unit.*;

/**
 * One number of the grading rules: its default, the range in which a clinic may change it (none where the fact sheet gives
 * none), its unit and its source. In a source [V] is verified, [G] general knowledge, [D] a design default without direct
 * evidence; the keys are those of the fact sheet's reference list.
 */
public enum Parameter {
    /** Trials before the first quota, each on a day of its own. */
    BASELINE_TRIALS("3", "2", "5", TRIALS, "LAM07, IENG [V]"),
    /** Trials asked in addition when the first ones spread too far; then the median counts. */
    BASELINE_MORE_TRIALS("2", TRIALS, "§3.2 [D]"),
    /** Largest (max − min) ÷ mean of trials of which the mean is trusted. */
    BASELINE_SPREAD_MAX("0.5", "0.3", "0.6", SHARE, "§3.2 [D]"),
    /** First quota, of the baseline. */
    START_PCT("0.80", "0.50", "0.90", SHARE, "ETG, IENG [V]; 0.70 in LAM07 [V]"),
    /** A normal rise, of the baseline. */
    STEP_PCT("0.10", "0.05", "0.20", SHARE, "ETG, IENG [V]"),
    /** A rise after easy sessions only, of the baseline. */
    STEP_PCT_EASY("0.20", "0.05", "0.20", SHARE, "ETG, upper end [V]"),
    /** Most that a quota rises in 7 days, of the baseline; one granule is always allowed. */
    WEEK_CAP_PCT("0.20", "0.10", "0.30", SHARE, "ETG [V]"),
    /** Peak pain up to here is safe whatever the usual pain. */
    SAFE_FLOOR("2", PAIN, "THO97 [G]"),
    /** Peak pain up to here is acceptable whatever the usual pain. */
    ACCEPTABLE_FLOOR("5", PAIN, "SIL07, EVE [V]"),
    /** Peak pain this much above the usual pain is still acceptable. */
    ACCEPTABLE_RISE("2", PAIN, "§3.2 [D]"),
    /** Peak pain above this is high whatever the usual pain, unless the floor is higher. */
    ACCEPTABLE_CEILING("7", PAIN, "§3.2 [D]"),
    /** Next morning this much above the usual pain: not settled. */
    SETTLE_DELTA("2", "1", "2", PAIN, "CHI05, COS21 [V]"),
    /** Next morning this much above the usual pain: a severe response. */
    SEVERE_DELTA("4", PAIN, "§3.2 [D]"),
    /** High peak pain from here on: a severe response. */
    SEVERE_PEAK("8", PAIN, "§3.2 [D]"),
    /** Good sessions in a row before a rise. */
    GOOD_RUN("3", "2", "6", SESSIONS, "§3.2 [D]; weekly review in ETG, IENG [V]"),
    /** Done above this factor of the quota is over-doing. */
    OVERSHOOT_RATIO("1.2", "1.1", "1.5", FACTOR, "ETG rationale [V]; number [D]"),
    /** A step down: factor on the quota, at least one granule less. */
    DOWN_PCT("0.80", "0.7", "0.9", FACTOR, "mirrors the start rule [D]"),
    /** The newest sessions looked at together. */
    BAD_WINDOW("3", SESSIONS, "§3.2 [D]"),
    /** Unsettled, or short, sessions in that window that ease the quota. */
    BAD_IN_WINDOW("2", SESSIONS, "§3.2 [D]"),
    /** A second step down within these days becomes a review. */
    STEP_DOWN_DAYS("14", DAYS, "§3.2 [D]"),
    /** Effort up to here is easy. */
    EFFORT_EASY("4", EFFORT, "LOI-RPE [V]; cut-off [D]"),
    /** Mean effort up to here at the top of the range: on to the next exercise. */
    EFFORT_ADVANCE("5", EFFORT, "LOI-RPE [V]; cut-off [D]"),
    /** Effort from here on is hard. */
    EFFORT_HARD("8", EFFORT, "LOI-RPE [V]; cut-off [D]"),
    /** Adherence over 7 days that a rise needs. */
    ADHERENCE_OK("0.80", SHARE, "BAI20 [V]"),
    /** Adherence over 14 days below which goal or time is agreed anew. */
    ADHERENCE_LOW("0.50", SHARE, "§3.2 [D]"),
    /** Newest answered mornings whose median is the usual pain. */
    USUAL_MORNINGS("7", MORNINGS, "§3.2 [D]"),
    /** Fewer answered mornings than this: the pain at the start counts as usual. */
    USUAL_LEAST("3", MORNINGS, "§3.2 [D]"),
    /** A usual pain from here on: the physio agrees the start. */
    HIGH_USUAL("7", PAIN, "§3.2 [D]"),
    /** A morning this much above the usual pain belongs to a flare. */
    FLARE_RISE("2", PAIN, "COS19, COS21 [V]"),
    /** So many such mornings on end are a flare. */
    FLARE_MORNINGS("2", MORNINGS, "§3.2 [D]"),
    /** Quota during a flare, of the one before. */
    FLARE_EASE_PCT("0.50", "0.3", "0.7", SHARE, "§3.2 [D]"),
    /** So many settled mornings on end close a flare. */
    FLARE_SETTLED("2", MORNINGS, "§3.2 [D]"),
    /** Quota after a flare, of the one before. */
    RESUME_PCT("0.80", "0.7", "0.9", SHARE, "§3.2 [D]"),
    /** A flare not settled on this day goes to the physio. */
    FLARE_REVIEW_DAY("8", "3", "14", DAYS, "§3.2 [D]"),
    /** A gap from here on restarts a little lower. */
    GAP_DAYS("7", DAYS, "§3.2 [D]"),
    /** Quota after such a gap. */
    GAP_PCT("0.8", FACTOR, "§3.2 [D]"),
    /** A gap from here on restarts lower still. */
    LONG_GAP_DAYS("14", DAYS, "§3.2 [D]"),
    /** Quota after such a gap. */
    LONG_GAP_PCT("0.7", FACTOR, "§3.2 [D]"),
    /** A gap from here on needs a new baseline and a screen. */
    REBASELINE_DAYS("28", DAYS, "§3.2 [D]"),
    /** How long a session waits for its next morning. */
    MORNING_WAIT("36", HOURS, "§3.2 [D]"),
    /** A step of a quota plan is met when this share of its sessions met the quota. */
    PLAN_MET("0.80", SHARE, "§3.3 [D]; BAI20 [V]"),
    /** Days in which boom and bust are looked for. */
    BOOM_WINDOW("14", DAYS, "§3.6 [D]"),
    /** Overdone days in them that make a pattern. */
    BOOM_TIMES("2", DAYS, "§3.6 [D]"),
    /** How soon the bust follows the boom. */
    BUST_WITHIN("2", DAYS, "48 h, §3.6 [D]"),
    /** A day below this share of its quota is a bust. */
    BUST_SHARE("0.50", SHARE, "§3.6 [D]"),
    /** Top of the range for repetitions. */
    CAP_REPS("12", REPS, "§3.3 [D]; 8–12 in ACSM11 [V]"),
    /** Longest hold of a strengthening exercise. */
    CAP_STRENGTH_HOLD("10", SECONDS, "§3.3 [D]; ≤ 10 s by McGill [G]"),
    /** Longest hold of a stretch. */
    CAP_STRETCH_HOLD("60", SECONDS, "§3.3 [D]; ACSM11 [V]"),
    /** Top of the range for minutes. */
    CAP_MINUTES("30", MINUTES, "§3.3 [D]; POC24 [V]");

    private final BigDecimal standard;
    private final BigDecimal least;
    private final BigDecimal most;
    private final Unit unit;
    private final String source;

    Parameter(String standard, Unit unit, String source) {
        this(standard, standard, standard, unit, source);
    }

    Parameter(String standard, String least, String most, Unit unit, String source) {
        this.standard = new BigDecimal(standard);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.unit = unit;
        this.source = source;
    }

    /** The value that counts unless the clinic has changed it. */
    public BigDecimal standard() {
        return standard;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    public Unit unit() {
        return unit;
    }

    /** Where the number comes from, in the words of the fact sheet. */
    public String source() {
        return source;
    }

    /** Whether a clinic may change it at all. */
    public boolean adjustable() {
        return least.compareTo(most) < 0;
    }

    boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0
                && value.compareTo(most) <= 0
                && (!unit.whole() || value.stripTrailingZeros().scale() <= 0);
    }
}
