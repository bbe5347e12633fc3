package org.steadyback.library;

import org.steadyback.text.Language;
import org.steadyback.text.Texts;

/** What a person may have that asks for care with some exercises. The codes are those of the exercise file. */
public enum Condition {
    /** Acute sciatica. */
    AS,
    /** Disc bulge. */
    DB,
    /** Osteoporosis. */
    OP,
    /** Pregnancy. */
    PR,
    /** Spondylolisthesis. */
    SL,
    /** Lumbar stenosis. */
    ST,
    /** High blood pressure. */
    HT,
    /** Hip trouble. */
    HI,
    /** Knee trouble. */
    KN,
    /** Shoulder trouble. */
    SH,
    /** Wrist trouble. */
    WR,
    /** Trouble with balance, or falls. */
    BA;

    private static final ExerciseLabelTexts SAY = Texts.of(ExerciseLabelTexts.class);
    private static final ExerciseLabelTexts ENGLISH = Texts.in(ExerciseLabelTexts.class, Language.ENGLISH);

    /** In the middle of a sentence, in the language of whoever reads. */
    public String label() {
        return SAY.condition(this);
    }

    /** As searches and content files call it. */
    String inEnglish() {
        return ENGLISH.condition(this);
    }
}
