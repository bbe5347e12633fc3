package org.steadyback.insight.helps;

/** Whether a log is long enough for any verdict (fact sheet §5.2). */
public sealed interface Sufficiency {

    /** Days from the first to the last session. */
    int LEAST_SPAN = 14;

    /** Usable sessions of the kind, and as many others. */
    int LEAST_SESSIONS = 6;

    /** A verdict may be shown. */
    record Enough() implements Sufficiency {}

    /**
     * Keep logging.
     *
     * @param ofKind sessions of the kind still missing, 0 or more
     * @param others other sessions (or rest days for the next morning) still missing, 0 or more
     * @param days still missing to 14, 0 or more
     */
    record NotYet(int ofKind, int others, int days) implements Sufficiency {}

    /**
     * What is missing; at least 14 days and 6 sessions of each sort.
     *
     * @param ofKind usable sessions of the kind: pain of 1 or more at the start, as a 0 cannot fall
     * @param others usable others
     * @param spanDays first to last session, both counted
     */
    static Sufficiency of(int ofKind, int others, int spanDays) {
        var missing = new NotYet(
                Math.max(0, LEAST_SESSIONS - ofKind),
                Math.max(0, LEAST_SESSIONS - others),
                Math.max(0, LEAST_SPAN - spanDays));
        return missing.equals(new NotYet(0, 0, 0)) ? new Enough() : missing;
    }
}
