package org.steadyback.caseload.need;

import java.util.Objects;

import org.steadyback.caseload.need.Facts.Parts;

/**
 * Who needs a look first: one reason a patient, the most pressing, with the facts it rests on.
 *
 * @param words the facts, as shown on the row
 * @param weight within the same reason the heavier comes first
 */
public record Need(Reason reason, String words, int weight) {

    /** Days without a record after which somebody counts as not seen. */
    static final int SILENT_AFTER = 7;

    /** Days after which what came in waits for a review. */
    static final int REVIEW_AFTER = 7;

    /** Fewer planned days than this say nothing yet. */
    static final int LEAST_PLANNED = 4;

    // bands of done of planned (fact sheet §3.5)
    static final int LOW_BELOW = 50;
    static final int SLIPPING_BELOW = 80;

    public static Need of(Facts facts) {
        if (facts.stop() != null) {
            return new Need(Reason.STOPPED, facts.stop(), 0);
        }
        if (facts.painRise() != null) {
            return new Need(Reason.PAIN_UP, facts.painRise(), 0);
        }
        if (!facts.programme()) {
            return new Need(Reason.NO_PROGRAMME, "Nothing assigned at the moment", 0);
        }
        return facts.quiet() != null && silent(facts.quiet()) ? silence(facts, facts.quiet()) : heard(facts);
    }

    private static boolean silent(Facts.Quiet quiet) {
        return quiet.days() >= SILENT_AFTER && quiet.planned() > 0;
    }

    private static Need silence(Facts facts, Facts.Quiet quiet) {
        var since = facts.recorded() ? "" : " since the start";
        return new Need(Reason.SILENT, "Nothing recorded%s for %d days".formatted(since, quiet.days()), quiet.days());
    }

    private static Need heard(Facts facts) {
        var unreviewed = facts.unreviewed();
        if (unreviewed != null && unreviewed.days() >= REVIEW_AFTER) {
            return new Need(Reason.TO_REVIEW, waiting(unreviewed), unreviewed.days());
        }
        if (!facts.recorded()) {
            return new Need(Reason.NEW, "Assigned, no session yet", 0);
        }
        return done(facts);
    }

    private static String waiting(Facts.Unreviewed unreviewed) {
        return unreviewed.before()
                ? "New records; your last review was %d days ago".formatted(unreviewed.days())
                : "%d days of records, not reviewed yet".formatted(unreviewed.days());
    }

    private static Need done(Facts facts) {
        var days = facts.days();
        if (days == null || days.planned() < LEAST_PLANNED) {
            return new Need(Reason.ON_TRACK, "Too early to say more", 0);
        }
        var exercises = Objects.requireNonNullElse(facts.exercises(), days);
        if (days.below(LOW_BELOW) || exercises.below(LOW_BELOW)) {
            return new Need(Reason.LOW, parts(days, exercises, LOW_BELOW), 0);
        }
        if (days.below(SLIPPING_BELOW) || exercises.below(SLIPPING_BELOW)) {
            return new Need(Reason.SLIPPING, parts(days, exercises, SLIPPING_BELOW), 0);
        }
        return new Need(Reason.ON_TRACK, days.inWords() + " days", 0);
    }

    /** Names the part that fell short; the other beside it, so that nobody has to guess. */
    private static String parts(Parts days, Parts exercises, int percent) {
        return days.below(percent)
                ? days.inWords() + " days"
                : "On %s days, but %s exercises".formatted(days.inWords(), exercises.inWords());
    }
}
