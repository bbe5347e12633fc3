package org.steadyback.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Translated;
import org.steadyback.text.Wording;

/**
 * The library in another language: a file for each family, with the fields that hold words and nothing else. What fits its original
 * is used; what is of other words than the original has now is left out, and read in English.
 */
final class LibraryTranslation {

    static final String[] FAMILY_WORDS = {"family", "about"};
    static final String[] EXERCISE_WORDS = {
        "name",
        "cue",
        "purpose",
        "works",
        "get ready",
        "do",
        "breathe",
        "stop if",
        "mistakes",
        "cautions",
        "evidence",
        "alt"
    };

    /** Other names that people type: each language has its own, and as many as it has. */
    private static final String NAMES = "also called";

    /** As the database has it. */
    private static final Map<String, Integer> LONGEST = Map.of("name", 120, "evidence", 600);

    private static final int LONGEST_OTHER = 400;
    private static final int MOST_NAMES = 12;

    private final Language language;
    private final Translated families;
    private final Translated exercises;
    private final Map<String, List<String>> names;

    private LibraryTranslation(
            Language language, Translated families, Translated exercises, Map<String, List<String>> names) {
        this.language = language;
        this.families = families;
        this.exercises = exercises;
        this.names = names;
    }

    /**
     * @param originals the text of each English file, by its name
     * @throws org.steadyback.text.ContentFault naming file and line of everything that is wrong
     */
    static LibraryTranslation read(
            Language language, SortedMap<String, String> originals, SortedMap<String, String> translations) {
        var faults = new ContentFaults();
        var from = Words.read(originals, faults, false);
        var to = Words.read(translations, faults, true);
        faults.throwIfAny();
        return new LibraryTranslation(
                language,
                new Translated(language, from.families, to.families),
                new Translated(language, from.exercises, to.exercises),
                to.names);
    }

    /** Families, then exercises. */
    List<Translated> parts() {
        return List.of(families, exercises);
    }

    /** Those of these exercises that this language has, in its words. */
    List<ExerciseContent> of(List<ExerciseContent> originals) {
        return originals.stream()
                .flatMap(original -> exercises.fitting(original.key().id().value()).stream()
                        .map(words -> original.in(
                                language,
                                words,
                                names.getOrDefault(words.name(), List.of()),
                                families.fitting(Slug.of(original.card().family()))
                                        .map(family -> family.text("about"))
                                        .orElse(null))))
                .toList();
    }

    private record Words(List<Wording> families, List<Wording> exercises, Map<String, List<String>> names) {

        static Words read(SortedMap<String, String> files, ContentFaults faults, boolean translated) {
            var words = new Words(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
            files.forEach((file, text) -> faults.gather(() -> words.add(Entry.of(file, text), faults, translated)));
            return words;
        }

        private void add(Entry family, ContentFaults faults, boolean translated) {
            if (translated) {
                family.only(with(FAMILY_WORDS, Wording.OF, "exercises"));
            }
            families.add(checked(Wording.of(LibraryFiles.slug(family.place().file()), family, FAMILY_WORDS)));
            for (var exercise : family.entries("exercises")) {
                faults.gather(() -> {
                    if (translated) {
                        exercise.only(with(EXERCISE_WORDS, Wording.OF, "id", NAMES));
                    }
                    var id = exercise.value("id").text();
                    exercises.add(checked(Wording.of(id, exercise, EXERCISE_WORDS)));
                    names.put(id, exercise.different(NAMES, 2, MOST_NAMES, PlainWords.name(60)));
                });
            }
        }

        private static Wording checked(Wording words) {
            for (var value : words.said()) {
                var longest = LONGEST.getOrDefault(value.name(), LONGEST_OTHER);
                if (value.text().length() > longest) {
                    throw value.fault("has %s characters; %s are the most"
                            .formatted(value.text().length(), longest));
                }
            }
            return words;
        }

        private static String[] with(String[] words, String... others) {
            var all = new ArrayList<>(List.of(words));
            all.addAll(List.of(others));
            return all.toArray(String[]::new);
        }
    }

    /** The reasons of a translation, by condition. */
    static Map<Condition, String> reasons(List<Caution> cautions, Wording words) {
        var reasons = new EnumMap<Condition, String>(Condition.class);
        cautions.forEach(caution -> reasons.put(caution.condition(), words.text("cautions " + caution.code())));
        return reasons;
    }
}
