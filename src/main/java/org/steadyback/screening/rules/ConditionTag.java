package org.steadyback.screening.rules;

/** Conditions that filter the library (fact sheet §2.6; the codes of its §6). */
public enum ConditionTag {
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
    /** Hypertension. */
    HT,
    /** Hip. */
    HI,
    /** Knee. */
    KN,
    /** Shoulder. */
    SH,
    /** Wrist. */
    WR,
    /** Balance and falls. */
    BA
}
