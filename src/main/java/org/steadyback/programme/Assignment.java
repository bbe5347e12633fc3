package org.steadyback.programme;

import java.util.List;

import org.steadyback.programme.check.Warning;

/** What became of starting a programme. */
public sealed interface Assignment {

    record Assigned(ProgrammeId programme) implements Assignment {}

    /** Nothing was saved: these are to be settled, or overridden with a reason each. With reasons it is saved. */
    record NeedsReason(List<Warning> warnings) implements Assignment {}

    /** Nothing was saved; all that stands against it. */
    record Refused(List<Objection> objections) implements Assignment {}
}
