package org.steadyback.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.screening.rules.Sign.GetHelp;

/**
 * Which page a patient reads after a sign (fact sheet §2.9, order). Of several the first holds: whoever must not drive must not drive
 * with a second sign either, and in pregnancy it is the maternity unit that is rung.
 */
public enum Advice {
    /** Ring, do not drive. */
    EMERGENCY_RING,
    /** To the emergency department, driven by somebody. */
    EMERGENCY_GO,
    /** As {@link #SAME_DAY}, of a warning sign in pregnancy: the maternity unit. */
    MATERNITY,
    SAME_DAY,
    CLINICIAN_FIRST,
    /** It has passed and worries nobody: kept, and no stop. */
    NO_STOP;

    /** Heart, vessels, an accident, pregnancy: help comes to the person. For nerves an emergency department is the place (§2.9). */
    private static final Set<Question> RINGS =
            EnumSet.of(Question.V1, Question.V2, Question.T1, Question.T2, Question.PREGNANCY_WARNING_SIGN);

    /**
     * @param action what the signs lead to together; empty = no stop
     * @param urgent the signs that lead there
     */
    static Advice of(Optional<Action> action, Set<Said.OfSign> urgent) {
        if (action.isEmpty()) {
            return NO_STOP;
        }
        return switch (action.get()) {
            case EMERGENCY -> rings(urgent) ? EMERGENCY_RING : EMERGENCY_GO;
            case SAME_DAY -> names(urgent, Sign.PREGNANCY_SIGN) ? MATERNITY : SAME_DAY;
            default -> CLINICIAN_FIRST;
        };
    }

    /**
     * Of a patient who is stopped, by whatever raised it, signs and answers of the screen alike: the same page as in the player.
     *
     * @param said all that raised what is open
     */
    public static Advice of(GateAction action, Collection<? extends Said> said) {
        return switch (action) {
            case EMERGENCY -> said.stream().anyMatch(Advice::comesToYou) ? EMERGENCY_RING : EMERGENCY_GO;
            case SAME_DAY -> said.stream().anyMatch(Advice::ofPregnancy) ? MATERNITY : SAME_DAY;
            default -> CLINICIAN_FIRST;
        };
    }

    private static boolean comesToYou(Said said) {
        return switch (said) {
            case Said.OfSign sign ->
                sign.sign().getHelp() == GetHelp.RING
                        && sign.grade(false).filter(Action.EMERGENCY::equals).isPresent();
            case Said.OfQuestion(var question, var _) -> RINGS.contains(question);
        };
    }

    private static boolean ofPregnancy(Said said) {
        return switch (said) {
            case Said.OfSign sign -> sign.sign() == Sign.PREGNANCY_SIGN;
            case Said.OfQuestion(var question, var _) -> question == Question.PREGNANCY_WARNING_SIGN;
        };
    }

    /** What it is advice on; empty = no stop. */
    public Optional<Action> action() {
        return switch (this) {
            case EMERGENCY_GO, EMERGENCY_RING -> Optional.of(Action.EMERGENCY);
            case SAME_DAY, MATERNITY -> Optional.of(Action.SAME_DAY);
            case CLINICIAN_FIRST -> Optional.of(Action.CLINICIAN_FIRST);
            case NO_STOP -> Optional.empty();
        };
    }

    /** Whoever must not drive must not drive with a second sign either. */
    private static boolean rings(Set<Said.OfSign> signs) {
        return signs.stream().anyMatch(said -> said.sign().getHelp() == GetHelp.RING);
    }

    private static boolean names(Set<Said.OfSign> signs, Sign sign) {
        return signs.stream().anyMatch(said -> said.sign() == sign);
    }
}
