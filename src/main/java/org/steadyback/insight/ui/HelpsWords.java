package org.steadyback.insight.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Label;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.helps.Sufficiency;
import org.steadyback.library.Section;

/** What a log says of a kind of exercise, in plain words (fact sheet §5.3). Says how unsure it is, and ranks nothing. */
final class HelpsWords {

    private HelpsWords() {}

    /** Which of the two outcomes is spoken of. */
    enum Outcome {
        RIGHT_AFTER("Right after", "sessions"),
        NEXT_MORNING("Next morning", "mornings");

        private final String title;
        private final String points;

        Outcome(String title, String points) {
            this.title = title;
            this.points = points;
        }

        String title() {
            return title;
        }
    }

    static String title(Section kind) {
        return switch (kind) {
            case MOVEMENT_OR_STRETCHING -> "Moving and stretching";
            case STRENGTHENING -> "Strengthening";
            case PHYSICAL_FITNESS -> "Walking and other fitness";
        };
    }

    /** The sentence on a kind: the next morning decides. */
    static String sentence(WhatHelps.OfKind of) {
        var kind = inSentence(of.kind());
        return switch (of.nextMorning()) {
            case Opinion.NotYet _ ->
                of.told()
                        ? "Your mornings cannot tell yet; right after, the sessions can be compared."
                        : "There is not enough yet to compare. Keep going as it suits you.";
            case Opinion.Weighed weighed ->
                switch (weighed.shown()) {
                    case PROBABLY_HELPS ->
                        "Mornings after %s have tended to be better than your others%s. This is your own pattern, not proof."
                                .formatted(kind, about(weighed));
                    case LEANING_HELPFUL ->
                        "There is a hint that your mornings after %s are better. It is too early to be sure."
                                .formatted(kind);
                    case ABOUT_THE_SAME ->
                        "So far %s makes no real difference to your mornings, so pick what you enjoy.".formatted(kind);
                    case CANNOT_TELL_YET ->
                        "Too mixed to call. Mornings go up and down for many reasons, so this often takes weeks.";
                    case LEANING_WORSE, PROBABLY_WORSE ->
                        "Mornings after %s have been a little worse than your others%s. Talk it over with your physio: it may be the amount, not the exercise."
                                .formatted(kind, weighed.shown() == Label.PROBABLY_WORSE ? about(weighed) : "");
                };
        };
    }

    /** In a few words, for one outcome. What is compared is always one's own other sessions or mornings. */
    static String label(Label label, Outcome outcome) {
        return outcome == Outcome.RIGHT_AFTER ? rightAfter(label) : nextMorning(label);
    }

    /** To ease less than others is not to do harm, and is not called worse. */
    private static String rightAfter(Label label) {
        return switch (label) {
            case PROBABLY_HELPS -> "Probably eases more than your other sessions";
            case LEANING_HELPFUL -> "A hint that it eases more than your other sessions";
            case ABOUT_THE_SAME -> "No real difference";
            case CANNOT_TELL_YET -> "Cannot tell yet";
            case LEANING_WORSE -> "A hint that it eases less than your other sessions";
            case PROBABLY_WORSE -> "Probably eases less than your other sessions";
        };
    }

    private static String nextMorning(Label label) {
        return switch (label) {
            case PROBABLY_HELPS -> "Probably helps";
            case LEANING_HELPFUL -> "A hint that it helps";
            case ABOUT_THE_SAME -> "No real difference";
            case CANNOT_TELL_YET -> "Cannot tell yet";
            case LEANING_WORSE -> "Perhaps a little worse";
            case PROBABLY_WORSE -> "Probably a little worse";
        };
    }

    /** What is missing, one sentence each: "You have 4 of 6 sessions needed." */
    static List<String> missing(Opinion.NotYet opinion, Outcome outcome) {
        var missing = opinion.missing();
        var sentences = new ArrayList<String>();
        if (missing.ofKind() > 0) {
            sentences.add("You have %s of %s %s needed."
                    .formatted(opinion.ofKind(), Sufficiency.LEAST_SESSIONS, outcome.points));
        }
        if (missing.others() > 0) {
            sentences.add("You have %s of %s other %s to compare with."
                    .formatted(opinion.others(), Sufficiency.LEAST_SESSIONS, outcome.points));
        }
        if (missing.days() > 0) {
            sentences.add("They span %s of %s days needed."
                    .formatted(Sufficiency.LEAST_SPAN - missing.days(), Sufficiency.LEAST_SPAN));
        }
        return sentences;
    }

    /** "Pain 1.2 to 2.1 points lower than with your other sessions." */
    static String range(Estimate estimate, Outcome outcome) {
        var low = rounded(estimate.low());
        var high = rounded(estimate.high());
        var words = high.signum() < 0 || low.signum() > 0 ? oneWay(low, high) : bound(low) + " to " + bound(high);
        return "Pain %s, against your other %s.".formatted(words, outcome.points);
    }

    /** "7 sessions with it, 9 without." */
    static String counts(Opinion opinion, Outcome outcome) {
        return "%s %s with it, %s without.".formatted(opinion.ofKind(), outcome.points, opinion.others());
    }

    static String inSentence(Section kind) {
        return switch (kind) {
            case MOVEMENT_OR_STRETCHING -> "moving and stretching";
            case STRENGTHENING -> "strengthening";
            case PHYSICAL_FITNESS -> "walking and other fitness";
        };
    }

    private static String about(Opinion.Weighed weighed) {
        return weighed.basis()
                .map(basis -> {
                    var points = rounded(basis.shrunk()).abs();
                    return ", by about %s point%s"
                            .formatted(plain(points), plain(points).equals("1") ? "" : "s");
                })
                .orElse("");
    }

    private static String oneWay(BigDecimal low, BigDecimal high) {
        var less = high.signum() < 0;
        var near = less ? high : low;
        var far = less ? low : high;
        return "%s to %s points %s".formatted(plain(near.abs()), plain(far.abs()), less ? "lower" : "higher");
    }

    private static String bound(BigDecimal change) {
        if (change.signum() == 0) {
            return "no change";
        }
        return plain(change.abs()) + (change.signum() < 0 ? " lower" : " higher");
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
