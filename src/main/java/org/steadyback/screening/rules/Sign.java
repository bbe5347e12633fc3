package org.steadyback.screening.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.steadyback.screening.rules.Action.CLINICIAN_FIRST;
import static org.steadyback.screening.rules.Action.EMERGENCY;
import static org.steadyback.screening.rules.Action.SAME_DAY;

/**
 * Something felt that ends exercising, wherever it is said: in the player, a flare's check, the weekly check, a correction, a
 * message, or told to a physio. Here, and only here, it is graded (fact sheet §2.9; levels [D] where its table names no rule). A sign
 * never ranks below the answer to the same question of the screen. In the order in which they are offered: the most urgent first.
 */
public enum Sign {
    /** Numbness between the legs, or a change of bladder, bowel or sexual feeling: C1–C4, R01. */
    RED_FLAG("red_flag", Ask.WHICH, EMERGENCY, GetHelp.GO),
    /** As V2, R05. */
    CHEST_PAIN("chest_pain", Ask.NOTHING, EMERGENCY, GetHelp.RING),
    /** Tearing pain in chest, back or belly; sudden worst headache; face, arm or speech wrong: V1, R05. */
    SUDDEN_SEVERE("sudden_severe", Ask.NOTHING, EMERGENCY, GetHelp.RING),
    /** More out of breath than the exercise explains: V2, R05. Asked: still, after some minutes of rest? */
    BREATHLESS("breathless", Ask.YES_NO, SAME_DAY, GetHelp.RING),
    /** V1, R05. Asked: passed out, or still unwell? */
    FAINT("faint", Ask.YES_NO, SAME_DAY, GetHelp.RING),
    /** A foot drags, a leg gives way, walking is unsteady: N1, N2, R03, R04. Asked: come or worse within two days? */
    NEW_WEAKNESS("new_weakness", Ask.YES_NO, SAME_DAY, GetHelp.GO),
    /** Numbness in a leg that stays; C5 where both, R02. Asked: both legs? */
    NEW_NUMBNESS("new_numbness", Ask.YES_NO, CLINICIAN_FIRST, GetHelp.GO),
    /** Pain going further down a leg, §2.5. Asked: both legs? */
    LEG_FURTHER_DOWN("leg_further_down", Ask.YES_NO, CLINICIAN_FIRST, GetHelp.GO),
    /** A fall, or a crack or sharp pain that stays: T1, T2, R06–R08. Asked: head, height, knocked out, cannot walk as before? */
    FALL_INJURY("fall_injury", Ask.YES_NO, CLINICIAN_FIRST, GetHelp.RING),
    /** R21. Asked: heavy bleeding, or belly pain that does not stop? */
    PREGNANCY_SIGN("pregnancy_sign", Ask.YES_NO, SAME_DAY, GetHelp.RING),
    /** In the patient's own words. Asked: still there, or worried? With no it is kept, and is no stop. */
    SOMETHING_ELSE("something_else", Ask.YES_NO, CLINICIAN_FIRST, GetHelp.RING);

    /** What is asked at once after a sign was named. */
    public enum Ask {
        /** It is an emergency whatever else is said. */
        NOTHING,
        /** One question; yes is the worse answer. */
        YES_NO,
        /** Which of C1–C4; may stay empty. */
        WHICH
    }

    /** How to get help where it is an emergency: C and N, or V, T and pregnancy. */
    public enum GetHelp {
        /** To the emergency department; be driven. */
        GO,
        /** Ring; do not drive. */
        RING
    }

    /** Older than this, a fall may have broken something (§2.9, as R07 and R08). */
    private static final int OLD = 70;

    private static final Set<Question> WEAK_BONES = Set.of(Question.T3, Question.T5, Question.OSTEOPOROSIS);

    /** The signs that {@link #RED_FLAG} stands for. */
    public static final Set<Question> SADDLE = Set.of(Question.C1, Question.C2, Question.C3, Question.C4);

    private final String wire;
    private final Ask ask;
    private final Action otherwise;
    private final GetHelp getHelp;

    Sign(String wire, Ask ask, Action otherwise, GetHelp getHelp) {
        this.wire = wire;
        this.ask = ask;
        this.otherwise = otherwise;
        this.getHelp = getHelp;
    }

    /** The name in the player's API, in replay files and in the database. */
    public String wire() {
        return wire;
    }

    public Ask ask() {
        return ask;
    }

    /** How to get help where it is an emergency. */
    public GetHelp getHelp() {
        return getHelp;
    }

    /**
     * Whether a fall may have broken something.
     *
     * @param age in years; null = not known, which counts as younger
     * @param yes questions of the newest screen that are yes, by answer or settled since
     */
    public static boolean fragile(@Nullable Integer age, Set<Question> yes) {
        return age != null && age > OLD || yes.stream().anyMatch(WEAK_BONES::contains);
    }

    /**
     * What it leads to.
     *
     * @param answer to its one question; null = left out. Not sure and left out count as yes (§2.9)
     * @param fragile whether a fall may have broken something: older than 70, T3, T5 or osteoporosis
     * @return empty where it is no stop: something else that is gone and worries nobody
     */
    public Optional<Action> grade(@Nullable ScreenAnswer answer, boolean fragile) {
        if (ask != Ask.YES_NO) {
            return Optional.of(otherwise);
        }
        if (this == SOMETHING_ELSE) {
            return answer == ScreenAnswer.NO ? Optional.empty() : Optional.of(CLINICIAN_FIRST);
        }
        if (answer != ScreenAnswer.NO) {
            return Optional.of(EMERGENCY);
        }
        return Optional.of(this == FALL_INJURY && fragile ? SAME_DAY : otherwise);
    }

    /**
     * The signs that say the same as something that was said before: the sign itself, and of the screen's questions those that ask
     * for no more and no less. A finding on one is a finding on the other.
     */
    public static Set<Sign> sameAs(Said said) {
        return switch (said) {
            case Said.OfSign sign -> Set.of(sign.sign());
            case Said.OfQuestion(var question, var _) ->
                switch (question) {
                    case C5 -> Set.of(NEW_NUMBNESS, LEG_FURTHER_DOWN);
                    case N1, N2 -> Set.of(NEW_WEAKNESS);
                    default -> Set.of();
                };
        };
    }

    /** By its name in the player's API. */
    public static Optional<Sign> ofWire(String name) {
        return Arrays.stream(values()).filter(sign -> sign.wire.equals(name)).findFirst();
    }
}
