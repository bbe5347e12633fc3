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
import org.steadyback.text.Texts;

/** What a log says of a kind of exercise, in plain words (fact sheet §5.3). Says how unsure it is, and ranks nothing. */
final class HelpsWords {

    private static final HelpsTexts SAY = Texts.of(HelpsTexts.class);

    private HelpsWords() {}

    /** Which of the two outcomes is spoken of. */
    enum Outcome {
        RIGHT_AFTER,
        NEXT_MORNING
    }

    /** The sentence on a kind: the next morning decides. */
    static String sentence(WhatHelps.OfKind of) {
        return switch (of.nextMorning()) {
            case Opinion.NotYet _ -> of.told() ? SAY.morningsCannotTell() : SAY.notEnough();
            case Opinion.Weighed weighed -> sentence(SAY.kind(of.kind()), weighed);
        };
    }

    private static String sentence(String kind, Opinion.Weighed mornings) {
        return switch (mornings.shown()) {
            case PROBABLY_HELPS ->
                mornings.basis()
                        .map(basis -> SAY.betterBy(kind, points(basis.shrunk())))
                        .orElseGet(() -> SAY.better(kind));
            case LEANING_HELPFUL -> SAY.perhapsBetter(kind);
            case ABOUT_THE_SAME -> SAY.noDifference(kind);
            case CANNOT_TELL_YET -> SAY.tooMixed();
            case LEANING_WORSE -> SAY.worse(kind);
            case PROBABLY_WORSE ->
                mornings.basis()
                        .map(basis -> SAY.worseBy(kind, points(basis.shrunk())))
                        .orElseGet(() -> SAY.worse(kind));
        };
    }

    /** In a few words, for one outcome. What is compared is always one's own other sessions or mornings. */
    static String label(Label label, Outcome outcome) {
        return outcome == Outcome.RIGHT_AFTER ? SAY.rightAfter(label) : SAY.nextMorning(label);
    }

    /** What is missing, one sentence each: "You have 4 of 6 sessions needed." */
    static List<String> missing(Opinion.NotYet opinion, Outcome outcome) {
        var missing = opinion.missing();
        var sentences = new ArrayList<String>();
        if (missing.ofKind() > 0) {
            sentences.add(SAY.missing(opinion.ofKind(), Sufficiency.LEAST_SESSIONS, outcome));
        }
        if (missing.others() > 0) {
            sentences.add(SAY.missingOthers(opinion.others(), Sufficiency.LEAST_SESSIONS, outcome));
        }
        if (missing.days() > 0) {
            sentences.add(SAY.missingDays(Sufficiency.LEAST_SPAN - missing.days(), Sufficiency.LEAST_SPAN));
        }
        return sentences;
    }

    /** "Pain 1.2 to 2.1 points lower, against your other sessions." */
    static String range(Estimate estimate, Outcome outcome) {
        var low = rounded(estimate.low());
        var high = rounded(estimate.high());
        if (high.signum() < 0) {
            return SAY.lower(size(high), size(low), outcome);
        }
        return low.signum() > 0
                ? SAY.higher(size(low), size(high), outcome)
                : SAY.eitherWay(size(low), size(high), outcome);
    }

    /** "7 sessions with it, 9 without." */
    static String counts(Opinion opinion, Outcome outcome) {
        return SAY.counted(opinion.ofKind(), opinion.others(), outcome);
    }

    private static double points(double change) {
        return size(rounded(change));
    }

    private static double size(BigDecimal change) {
        return change.abs().doubleValue();
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    }
}
