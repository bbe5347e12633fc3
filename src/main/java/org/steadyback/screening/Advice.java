package org.steadyback.screening;

import java.util.Optional;
import java.util.Set;

import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.screening.rules.Sign.GetHelp;

/** Which page a patient reads after a sign (fact sheet §2.9, order). */
public enum Advice {
    /** To the emergency department, driven by somebody. */
    EMERGENCY_GO,
    /** Ring, do not drive. */
    EMERGENCY_RING,
    SAME_DAY,
    /** As {@link #SAME_DAY}, of a warning sign in pregnancy: the maternity unit. */
    MATERNITY,
    CLINICIAN_FIRST,
    /** It has passed and worries nobody: kept, and no stop. */
    NO_STOP;

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
