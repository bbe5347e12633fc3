package org.steadyback.library;

import java.time.Instant;
import java.util.Map;

import org.steadyback.library.ExerciseDraft.Field;

/** What became of an exercise that somebody wrote. */
public sealed interface Writing {

    /** Saved, or nothing differed. Prescriptions made before keep the version they were made with. */
    record Written(String slug, VersionKey key) implements Writing {}

    /** Nothing was saved; for each field at fault a sentence. */
    record Incomplete(Map<Field, String> faults) implements Writing {}

    /** Somebody else saved since the form was opened; nothing was saved. */
    record ChangedMeanwhile(String by, Instant at) implements Writing {}

    /** It is retired; it must be brought back first. */
    record Retired() implements Writing {}
}
