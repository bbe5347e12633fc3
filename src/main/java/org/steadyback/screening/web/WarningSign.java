package org.steadyback.screening.web;

import java.util.List;

import org.steadyback.text.Texts;

/** A group of signs that cannot wait, in plain words and the reader's language (fact sheet §2.2, groups C, N, V, I, T, Y1, and §2.5 for pregnancy). */
record WarningSign(String title, List<String> signs, Whom whom) {

    /** Whose number stands right below it, besides the emergency number. */
    enum Whom {
        NOBODY_ELSE,
        CRISIS_LINE,
        MATERNITY_UNIT
    }

    WarningSign(String title, List<String> signs) {
        this(title, signs, Whom.NOBODY_ELSE);
    }

    private static final WarningSignTexts SAY = Texts.of(WarningSignTexts.class);

    /** Emergency: call or go now. */
    static List<WarningSign> now() {
        return List.of(
                new WarningSign(
                        SAY.betweenLegs(),
                        List.of(SAY.numbBetweenLegs(), SAY.bladder(), SAY.bowel(), SAY.sexualFunction())),
                new WarningSign(SAY.legs(), List.of(SAY.bothLegs(), SAY.weakerLegNow())),
                new WarningSign(SAY.chestBellyCirculation(), List.of(SAY.tearingPain(), SAY.chestPain())),
                new WarningSign(SAY.afterAccident(), List.of(SAY.seriousAccident())),
                new WarningSign(SAY.feverAndPain(), List.of(SAY.feverWithSeverePain())),
                new WarningSign(
                        SAY.inPregnancy(),
                        List.of(SAY.heavyBleeding(), SAY.anyBleeding(), SAY.chestPainOrCalf()),
                        Whom.MATERNITY_UNIT),
                new WarningSign(SAY.harmTitle(), List.of(SAY.harm()), Whom.CRISIS_LINE));
    }

    /** The same day: a doctor or urgent care today. */
    static List<WarningSign> today() {
        return List.of(new WarningSign(
                SAY.doctorToday(), List.of(SAY.fever(), SAY.weakerLegSlowly(), SAY.unsteady(), SAY.sharpPain())));
    }
}
