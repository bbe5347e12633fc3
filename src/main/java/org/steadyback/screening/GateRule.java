package org.steadyback.screening;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.ScreenFacts;

/**
 * What the answers of a screen do to the gate. They may close it further, never open it: only a clinician downgrades (fact sheet
 * §2.2, §2.4). Pure.
 */
final class GateRule {

    private GateRule() {}

    /** The state to write; empty where the gate stays as it is. */
    static Optional<GateAction> after(Optional<Gate> current, GateAction asked, ScreenKind kind, LocalDate today) {
        if (current.isEmpty()) {
            return Optional.of(asked);
        }
        var gate = current.get();
        if (!gate.openedBy(today)) {
            return asked.moreUrgentThan(gate.action()) ? Optional.of(asked) : Optional.empty();
        }
        // a hold that has opened by itself: a whole screen says what comes after it
        return kind == ScreenKind.WEEKLY && !asked.moreUrgentThan(GateAction.OK)
                ? Optional.empty()
                : Optional.of(asked);
    }

    /** The day on which a hold of the rules opens; null for any other action. */
    static @Nullable LocalDate opensOn(GateAction action, ScreenFacts facts, Screen screen, LocalDate today) {
        var days = facts.daysSinceOnset();
        return action == GateAction.STAY_ACTIVE && days != null
                ? today.plusDays(screen.acuteHoldDays() + 1L - days)
                : null;
    }
}
