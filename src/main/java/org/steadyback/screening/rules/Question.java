package org.steadyback.screening.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The yes/no questions of the screen (fact sheet §2.2). The wording for patients lives with the screens. */
public enum Question {
    C1("C1", Unsure.IS_YES),
    C2("C2", Unsure.IS_YES),
    C3("C3", Unsure.IS_YES),
    C4("C4", Unsure.IS_YES),
    C5("C5", Unsure.IS_YES),
    N1("N1", Unsure.IS_YES),
    /** Asked after N1: worse within the last 48 hours? */
    N1_RAPID("N1_rapid", Unsure.IS_YES),
    N2("N2", Unsure.IS_YES),
    T1("T1", Unsure.IS_YES),
    T2("T2", Unsure.STAYS),
    T3("T3", Unsure.STAYS),
    T5("T5", Unsure.STAYS, ConditionTag.OP),
    M1("M1", Unsure.STAYS),
    M2("M2", Unsure.STAYS),
    M3("M3", Unsure.STAYS),
    M4("M4", Unsure.STAYS),
    I1("I1", Unsure.IS_YES),
    I2("I2", Unsure.STAYS),
    I3("I3", Unsure.STAYS),
    V1("V1", Unsure.IS_YES),
    V2("V2", Unsure.IS_YES),
    S1("S1", Unsure.STAYS),
    S2("S2_acute", Unsure.STAYS, ConditionTag.DB),
    Y1("Y1", Unsure.IS_YES),
    PREGNANT("pregnant", Unsure.STAYS, ConditionTag.PR),
    OSTEOPOROSIS("osteoporosis", Unsure.STAYS, ConditionTag.OP),
    STENOSIS("stenosis", Unsure.STAYS, ConditionTag.ST),
    SPONDYLOLISTHESIS("spondylolisthesis", Unsure.STAYS, ConditionTag.SL),
    HYPERTENSION("hypertension", Unsure.STAYS, ConditionTag.HT),
    /** Hip, knee, shoulder or wrist; which one is not asked here, so all four tags. */
    JOINT_TROUBLE("jointTrouble", Unsure.STAYS, ConditionTag.HI, ConditionTag.KN, ConditionTag.SH, ConditionTag.WR),
    FALLS("falls", Unsure.STAYS, ConditionTag.BA),
    /** Spinal or abdominal surgery 12 weeks ago or longer. */
    OLD_SURGERY("oldSurgery", Unsure.STAYS),
    RECENT_SURGERY("surgeryWithin12Weeks", Unsure.STAYS),
    /** Asked after PREGNANT. */
    PREGNANCY_WARNING_SIGN("pregnancyWarningSign", Unsure.STAYS);

    /** How "not sure" is taken (fact sheet §2.2). */
    private enum Unsure {
        IS_YES,
        STAYS
    }

    private final String key;
    private final Unsure unsure;
    private final Set<ConditionTag> tags;

    Question(String key, Unsure unsure, ConditionTag... tags) {
        this.key = key;
        this.unsure = unsure;
        this.tags = Set.of(tags);
    }

    /** The name in replay files and stored answers. */
    public String key() {
        return key;
    }

    /** Whether "not sure" counts as yes; otherwise it stays open and a physio settles it. */
    public boolean unsureIsYes() {
        return unsure == Unsure.IS_YES;
    }

    /** The tags that a yes puts on the library. */
    public Set<ConditionTag> tags() {
        return tags;
    }

    public static Optional<Question> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
