package org.steadyback.programme;

import java.util.List;

/** What became of starting a programme. */
public sealed interface Assignment {

    record Assigned(ProgrammeId programme) implements Assignment {}

    /** Nothing was saved; all that stands against it. */
    record Refused(List<Objection> objections) implements Assignment {}
}
