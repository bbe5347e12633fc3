package org.steadyback.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.ContentFiles;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Translated;
import org.steadyback.text.Wording;

/** The sets that come with the portal: read once at start, the same for everybody. */
@Component
public class ExerciseSets {

    private static final String FOLDER = "sets/";
    private static final String FILE = "exercise-sets.yaml";
    private static final String[] WORDS = {"title", "about"};

    private final List<ExerciseSet> all = read();

    /** In the order of the file. */
    public List<ExerciseSet> all() {
        return all;
    }

    public Optional<ExerciseSet> bySlug(String slug) {
        return all.stream().filter(set -> set.slug().equals(slug)).findFirst();
    }

    static List<ExerciseSet> read() {
        return read(english());
    }

    /** What a language has of them. Physios alone see sets, and read English: it is checked, and shown nowhere yet. */
    static Translated in(Language language) {
        return in(
                language,
                english(),
                ContentFiles.anyEntry(FOLDER + language.tag() + "/", FILE).stream()
                        .flatMap(file -> file.entries().stream())
                        .toList());
    }

    static Translated in(Language language, Entry originals, List<Entry> translations) {
        return new Translated(
                language,
                originals.entries().stream().map(ExerciseSets::words).toList(),
                translations.stream()
                        .map(set -> words(set.only(Wording.OF, WORDS[0], WORDS[1])))
                        .toList());
    }

    private static Wording words(Entry set) {
        return Wording.of(set.name(), set, WORDS);
    }

    private static Entry english() {
        return ContentFiles.entry(FOLDER + Language.ENGLISH.tag() + "/", FILE);
    }

    /** Strictly, because a set with a slip in it must not start. */
    static List<ExerciseSet> read(Entry file) {
        var faults = new ContentFaults();
        var sets = new ArrayList<ExerciseSet>();
        file.entries().forEach(entry -> faults.gather(() -> sets.add(set(entry))));
        faults.throwIfAny();
        return List.copyOf(sets);
    }

    private static ExerciseSet set(Entry entry) {
        entry.only("title", "about", "exercises", "ticked");
        if (!entry.name().matches("[a-z]+(-[a-z]+)*")) {
            throw entry.place().fault("a set is named in small letters and hyphens, not '" + entry.name() + "'");
        }
        var exercises = entry.different("exercises", 1, 99, ExerciseId::new);
        var ticked = entry.different("ticked", 1, ExerciseSet.MOST_TICKED, ExerciseId::new);
        if (!exercises.containsAll(ticked)) {
            throw entry.place("ticked").fault("what is ticked must be among the exercises");
        }
        return new ExerciseSet(
                entry.name(),
                entry.value("title").as(PlainWords.name(60)),
                entry.value("about").as(PlainWords.name(300)),
                exercises,
                new LinkedHashSet<>(ticked));
    }
}
