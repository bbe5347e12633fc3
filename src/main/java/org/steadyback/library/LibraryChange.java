package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must be written so that the library says what the file says. */
record LibraryChange(List<VersionKey> retired, List<ExerciseContent> added) {

    /** The newest version known of an exercise, and whether it is in force. */
    record Known(ExerciseContent content, boolean current) {

        ExerciseCard card() {
            return content.card();
        }
    }

    static LibraryChange between(List<Known> newest, List<ExerciseContent> file) {
        Map<ExerciseId, Known> known =
                newest.stream().collect(Collectors.toMap(at -> at.card().id(), Function.identity()));
        var retired = new ArrayList<VersionKey>();
        var added = new ArrayList<ExerciseContent>();
        for (var content : file) {
            var before = known.remove(content.card().id());
            if (before == null) {
                added.add(content.asVersion(1));
            } else if (!before.current()
                    || !before.content().equals(content.asVersion(before.card().version()))) {
                added.add(content.asVersion(before.card().version() + 1));
                retire(before, retired);
            }
        }
        known.values().forEach(left -> retire(left, retired));
        return new LibraryChange(retired, added);
    }

    private static void retire(Known known, List<VersionKey> retired) {
        if (known.current()) {
            retired.add(known.card().key());
        }
    }
}
