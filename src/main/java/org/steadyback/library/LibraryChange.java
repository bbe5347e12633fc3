package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must be written so that the library says what the file says. */
record LibraryChange(List<VersionKey> retired, List<ExerciseCard> added) {

    /** The newest version known of an exercise, and whether it is in force. */
    record Known(ExerciseCard card, boolean current) {}

    static LibraryChange between(List<Known> newest, List<ExerciseCard> file) {
        Map<ExerciseId, Known> known =
                newest.stream().collect(Collectors.toMap(at -> at.card().id(), Function.identity()));
        var retired = new ArrayList<VersionKey>();
        var added = new ArrayList<ExerciseCard>();
        for (var card : file) {
            var before = known.remove(card.id());
            if (before == null) {
                added.add(card.asVersion(1));
            } else if (!before.current()
                    || !before.card().equals(card.asVersion(before.card().version()))) {
                added.add(card.asVersion(before.card().version() + 1));
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
