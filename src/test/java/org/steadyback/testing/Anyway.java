package org.steadyback.testing;

import java.util.List;

import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Change;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.Overridden;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.check.Warning;

/** A physio who goes on against every warning of the checks, for tests whose plans need not be sound. */
public final class Anyway {

    private static final String REASON = "Enough for this test";

    private Anyway() {}

    public static Assignment assign(Programmes programmes, AssignProgramme command) {
        var answer = programmes.assign(command);
        return answer instanceof Assignment.NeedsReason(var warnings)
                ? programmes.assign(command.because(reasons(warnings)))
                : answer;
    }

    public static Change change(Programmes programmes, ChangeProgramme command) {
        var answer = programmes.change(command);
        return answer instanceof Change.NeedsReason(var warnings)
                ? programmes.change(command.because(reasons(warnings)))
                : answer;
    }

    private static List<Overridden> reasons(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new Overridden(warning.check(), warning.subject(), REASON))
                .toList();
    }
}
