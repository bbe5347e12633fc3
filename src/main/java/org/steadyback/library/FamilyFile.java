package org.steadyback.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Value;

/** Reads a family file: the family, then an exercise for each rung. Strict, because a wrong dose or caution must not start. */
final class FamilyFile {

    private static final String[] EXERCISE =
            ("id, name, rung, level, core, directions, position, equipment, dose, cue, also called, purpose, works, "
                            + "get ready, do, breathe, stop if, mistakes, no floor, no kneeling, no equipment, cautions, evidence, reviewed, alt")
                    .split(", ");

    private static final Pattern SOURCE = Pattern.compile("\\[([^\\]]*)]");

    private final Entry family;
    private final int size;
    private final Set<String> sources;

    private FamilyFile(Entry family, int size, Set<String> sources) {
        this.family = family;
        this.size = size;
        this.sources = sources;
    }

    /** An exercise and the part of the file that says it. */
    record Written(Entry from, ExerciseContent content) {

        ExerciseCard card() {
            return content.card();
        }
    }

    /**
     * What could be read; the rest is among the faults.
     *
     * @param sources the known source keys
     */
    static List<Written> read(String file, String text, Set<String> sources, ContentFaults faults) {
        var written = new ArrayList<Written>();
        faults.gather(() -> {
            var family = Entry.of(file, text).only("family", "kind", "section", "about", "exercises");
            var exercises = family.entries("exercises");
            var reader = new FamilyFile(family, exercises.size(), sources);
            reader.checkFamily();
            exercises.forEach(
                    exercise -> faults.gather(() -> written.add(new Written(exercise, reader.content(exercise)))));
        });
        return written;
    }

    private void checkFamily() {
        chain();
        section();
        about();
        var named = LibraryFiles.folder(Language.ENGLISH) + Slug.of(name()) + LibraryFiles.ENDING;
        if (!named.equals(family.place().file())) {
            throw family.place("family").fault("the file must be called " + named);
        }
    }

    private String name() {
        return family.value("family").text();
    }

    private boolean chain() {
        return family.value("kind").as(kind -> switch (kind) {
            case "ladder" -> true;
            case "menu" -> false;
            default -> throw new IllegalArgumentException("ladder or menu, not '" + kind + "'");
        });
    }

    private Section section() {
        return family.value("section")
                .as(label -> Arrays.stream(Section.values())
                        .filter(section -> section.inEnglish().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown section '" + label + "'")));
    }

    private String about() {
        return family.value("about").as(PlainWords.upTo(300));
    }

    private ExerciseContent content(Entry exercise) {
        exercise.only(EXERCISE);
        var reasons = cautions(exercise);
        return new ExerciseContent(
                card(exercise, List.copyOf(reasons.keySet())),
                about(),
                exercise.value("purpose").as(PlainWords.upTo(200)),
                exercise.value("works").as(PlainWords.upTo(200)),
                exercise.different("also called", 2, 6, PlainWords.name(60)),
                steps(exercise),
                exercise.all("mistakes", 2, 3, PlainWords.upTo(200)),
                sideways(exercise),
                byCondition(reasons),
                exercise.value("evidence").as(PlainWords.upTo(350)),
                exercise.value("evidence").as(this::sourcesIn),
                exercise.value("reviewed").day(),
                exercise.value("alt").as(PlainWords.upTo(220)));
    }

    private ExerciseCard card(Entry exercise, List<Caution> cautions) {
        var name = exercise.value("name").text();
        return new ExerciseCard(
                exercise.value("id").as(ExerciseId::new),
                1,
                Slug.of(name),
                name,
                exercise.value("cue").as(PlainWords.name(400)),
                section(),
                name(),
                chain(),
                exercise.value("rung").number(size),
                size,
                exercise.value("level").number(5),
                exercise.value("core").yes(),
                exercise.different("directions", 1, Direction.values().length, FamilyFile::direction),
                exercise.value("position").as(PlainWords.name(120)),
                exercise.value("equipment").as(PlainWords.name(120)),
                exercise.value("dose").as(DefaultDose::parse),
                cautions,
                null,
                null,
                Language.ENGLISH);
    }

    private static Steps steps(Entry exercise) {
        return new Steps(
                exercise.all("get ready", 1, 3, PlainWords.doing(200)),
                exercise.all("do", 2, 4, PlainWords.doing(200)),
                exercise.value("breathe").as(PlainWords.doing(200)),
                exercise.value("stop if").as(PlainWords.upTo(200)));
    }

    private static Map<Hurdle, Sideways> sideways(Entry exercise) {
        var ways = new EnumMap<Hurdle, Sideways>(Hurdle.class);
        for (var hurdle : Hurdle.values()) {
            ways.put(hurdle, exercise.value(hurdle.key()).as(Sideways::parse));
        }
        return ways;
    }

    /** In the order of the file, each with its reason. */
    private static Map<Caution, String> cautions(Entry exercise) {
        var reasons = new LinkedHashMap<Caution, String>();
        exercise.entry("cautions").stream()
                .flatMap(cautions -> cautions.values().stream())
                .forEach(reason -> reasons.put(caution(reason, reasons.keySet()), reason.as(PlainWords.upTo(200))));
        return reasons;
    }

    private static Caution caution(Value reason, Set<Caution> before) {
        try {
            var caution = Caution.parse(reason.name());
            if (before.stream().anyMatch(known -> known.condition() == caution.condition())) {
                throw reason.fault("two cautions for " + caution.condition().inEnglish());
            }
            return caution;
        } catch (IllegalArgumentException wrong) {
            throw reason.fault(String.valueOf(wrong.getMessage()));
        }
    }

    private static Map<Condition, String> byCondition(Map<Caution, String> reasons) {
        var byCondition = new EnumMap<Condition, String>(Condition.class);
        reasons.forEach((caution, reason) -> byCondition.put(caution.condition(), reason));
        return byCondition;
    }

    private List<String> sourcesIn(String evidence) {
        var keys = SOURCE.matcher(evidence)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("names no source, as in [OWE20]");
        }
        for (var key : keys) {
            if (!sources.contains(key)) {
                throw new IllegalArgumentException("unknown source [" + key + "]");
            }
        }
        return keys;
    }

    private static Direction direction(String words) {
        return switch (words) {
            case "flexion" -> Direction.FLEXION;
            case "extension" -> Direction.EXTENSION;
            case "lateral flexion" -> Direction.LATERAL_FLEXION;
            case "rotation" -> Direction.ROTATION;
            case "neutral/stability" -> Direction.NEUTRAL;
            case "general" -> Direction.GENERAL;
            default -> throw new IllegalArgumentException("unknown direction '" + words + "'");
        };
    }
}
