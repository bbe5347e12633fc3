package org.steadyback.library;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an exercise is done, by what each line is for. Versions from before these words have none.
 *
 * @param getReady how to take the start position
 * @param doing the movement, in order; never the dose
 * @param breathe when to breathe in and out
 * @param stopIf the exercise's own reason to stop
 */
public record Steps(
        List<String> getReady,
        List<String> doing,
        @Nullable String breathe,
        @Nullable String stopIf) {

    private static final Steps NONE = new Steps(List.of(), List.of(), null, null);

    public Steps {
        getReady = List.copyOf(getReady);
        doing = List.copyOf(doing);
    }

    public static Steps none() {
        return NONE;
    }

    /** Breathing as a line or none, for lists. */
    public List<String> breathing() {
        return breathe == null ? List.of() : List.of(breathe);
    }

    /** The reason to stop as a line or none. */
    public List<String> stopping() {
        return stopIf == null ? List.of() : List.of(stopIf);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
