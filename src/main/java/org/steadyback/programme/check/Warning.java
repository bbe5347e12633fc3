package org.steadyback.programme.check;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a plan is saved. It is settled by changing the plan, or overridden with a reason.
 *
 * @param finding what was found
 * @param names of the exercises in it, by their id
 * @param subject what it is about, with its figures, as a code: a reason once given counts for the same and not for more
 * @param settledBy what would settle it
 */
public record Warning(
        Finding finding,
        Map<String, String> names,
        String subject,
        String settledBy,
        @Nullable Remedy remedy) {

    /** A family of the clinic's own may have a long name; what is longer is cut. */
    public static final int LONGEST_SUBJECT = 120;

    public Warning {
        names = Map.copyOf(names);
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    /** About the plan as a whole. */
    Warning(Finding finding, String subject, String settledBy) {
        this(finding, Map.of(), subject, settledBy, null);
    }

    /** About one exercise. */
    Warning(Finding finding, Line line, String subject, String settledBy) {
        this(finding, Map.of(line.exercise(), line.name()), subject, settledBy, null);
    }

    public Check check() {
        return finding.check();
    }

    /** What was found, in one sentence with figures. */
    public String inWords() {
        return FindingWords.of(finding, names);
    }
}
