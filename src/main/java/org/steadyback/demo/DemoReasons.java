package org.steadyback.demo;

import java.util.List;

import org.steadyback.programme.Overridden;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;

/** Why the made-up physios go on where a check asks them to look again; their plans are sound otherwise. */
final class DemoReasons {

    private DemoReasons() {}

    static List<Overridden> of(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new Overridden(warning.check(), warning.subject(), reason(warning.check())))
                .toList();
    }

    private static String reason(Check check) {
        return switch (check) {
            case UNUSUAL_DOSE -> "Easy core work; a little every day keeps the habit.";
            case LONG_BOUT -> "Knows that the walk may be taken by itself.";
            default -> throw new IllegalStateException("The demo's plans are not meant to meet the check " + check);
        };
    }
}
