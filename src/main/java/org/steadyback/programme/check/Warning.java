package org.steadyback.programme.check;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a plan is saved. It is settled by changing the plan, or overridden with a reason.
 *
 * @param subject what it is about, with its figures: a reason once given counts for the same and not for more
 * @param finding what was found, in one sentence with figures
 * @param settledBy what would settle it
 */
public record Warning(
        Check check,
        String subject,
        String finding,
        String settledBy,
        @Nullable Remedy remedy) {

    /** A family of the clinic's own may have a long name; what is longer is cut. */
    public static final int LONGEST_SUBJECT = 120;

    public Warning {
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    Warning(Check check, String subject, String finding, String settledBy) {
        this(check, subject, finding, settledBy, null);
    }
}
