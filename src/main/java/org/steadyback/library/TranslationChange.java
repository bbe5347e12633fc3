package org.steadyback.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be written so that the library says in other languages what their files say.
 *
 * @param removed also those that are written anew
 */
record TranslationChange(List<ExerciseContent> removed, List<ExerciseContent> added) {

    /**
     * @param known the translations that there are of versions in force
     * @param inForce the version that each is of, and its picture
     */
    static TranslationChange between(
            List<ExerciseContent> known, Map<ExerciseId, ExerciseCard> inForce, List<ExerciseContent> files) {
        var left = new HashMap<ExerciseText.Key, ExerciseContent>();
        known.forEach(content -> left.put(ExerciseText.Key.of(content), content));
        var removed = new ArrayList<ExerciseContent>();
        var added = new ArrayList<ExerciseContent>();
        for (var file : files) {
            var version = inForce.get(file.key().id());
            if (version != null) {
                var content = file.with(file.card().asVersion(version.version()).withPicture(version.picture()));
                var before = left.remove(ExerciseText.Key.of(content));
                if (!content.equals(before)) {
                    added.add(content);
                    if (before != null) {
                        removed.add(before);
                    }
                }
            }
        }
        removed.addAll(left.values());
        return new TranslationChange(removed, added);
    }

    /** How many are removed only to be written anew. */
    int rewritten() {
        var anew = added.stream().map(ExerciseText.Key::of).toList();
        return (int) removed.stream()
                .map(ExerciseText.Key::of)
                .filter(anew::contains)
                .count();
    }
}
