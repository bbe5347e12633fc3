package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.steadyback.text.ContentFiles;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Place;
import org.steadyback.text.Reading;
import org.steadyback.text.Translated;
import org.steadyback.text.Value;
import org.steadyback.text.Wording;

/**
 * Where an exercise starts and what it needs, as whoever reads is told. Rules read the English words; a translation has its own by them,
 * in one file a language, and what a clinic wrote itself stays as it is.
 */
public final class StartWords {

    static final String NAME = "positions-and-equipment.yaml";

    private static final String POSITION = "position";
    private static final String EQUIPMENT = "equipment";

    private static final Map<Language, StartWords> ALL =
            Languages.all().stream().collect(Collectors.toMap(Function.identity(), StartWords::read));

    private final Map<String, String> positions;
    private final Map<String, String> equipment;

    private StartWords(Map<String, String> positions, Map<String, String> equipment) {
        this.positions = positions;
        this.equipment = equipment;
    }

    public static String position(ExerciseCard card) {
        return now().map(words -> words.positions.get(card.startPosition())).orElse(card.startPosition());
    }

    public static String equipment(ExerciseCard card) {
        return now().map(words -> words.equipment.get(card.equipment())).orElse(card.equipment());
    }

    private static Optional<StartWords> now() {
        return Optional.ofNullable(ALL.get(Reading.language()));
    }

    private static StartWords read(Language language) {
        return new StartWords(read(language, POSITION), read(language, EQUIPMENT));
    }

    private static Map<String, String> read(Language language, String field) {
        return values(language, field).stream().collect(Collectors.toMap(Value::name, Value::text));
    }

    /** What a language has of them. The English words are the key, so that nothing can be outdated. */
    static Translated in(Language language) {
        var originals = new ArrayList<Wording>();
        var translations = new ArrayList<Wording>();
        for (var field : List.of(POSITION, EQUIPMENT)) {
            var wanted = originals(field);
            originals.addAll(wanted.values());
            values(language, field).forEach(value -> translations.add(translation(field, value)));
        }
        return new Translated(language, originals, translations);
    }

    private static Wording translation(String field, Value value) {
        var original = wording(field, value.place(), value.name());
        return new Wording(
                original.name(),
                value.place(),
                Optional.of(new Value(value.place(), Wording.OF, original.stamp())),
                List.of(new Value(value.place(), field, value.text())));
    }

    /** Each of the English files, where it stands first. */
    private static SequencedMap<String, Wording> originals(String field) {
        var found = new TreeMap<String, Wording>();
        ContentFiles.in(LibraryFiles.folder(Language.ENGLISH), LibraryFiles.ENDING)
                .forEach((file, text) -> Entry.of(file, text).entries("exercises").stream()
                        .map(exercise -> exercise.value(field))
                        .forEach(
                                value -> found.putIfAbsent(value.text(), wording(field, value.place(), value.text()))));
        return found;
    }

    private static Wording wording(String field, Place place, String words) {
        return new Wording(field + " " + words, place, Optional.empty(), List.of(new Value(place, field, words)));
    }

    private static List<Value> values(Language language, String field) {
        return ContentFiles.anyEntry(LibraryFiles.folder(language), NAME)
                .map(file -> file.only(POSITION, EQUIPMENT))
                .flatMap(file -> file.entry(field))
                .map(Entry::values)
                .orElse(List.of());
    }
}
