package org.steadyback.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a family file: the family's head, then an exercise for each rung. Strict, because a wrong dose or caution must not start. */
final class FamilyFile {

    private static final Set<String> HEAD = Set.of("kind", "section", "about");
    private static final Set<String> EXERCISE = Set.of(
            "rung",
            "level",
            "core",
            "directions",
            "position",
            "equipment",
            "dose",
            "cue",
            "also called",
            "purpose",
            "works",
            "get ready",
            "do",
            "breathe",
            "stop if",
            "mistake",
            "no floor",
            "no kneeling",
            "no equipment",
            "caution",
            "evidence",
            "reviewed",
            "alt");
    private static final Pattern SOURCE = Pattern.compile("\\[([^\\]]*)]");

    private final Passage family;
    private final int size;
    private final Set<String> sources;

    private FamilyFile(Passage family, int size, Set<String> sources) {
        this.family = family;
        this.size = size;
        this.sources = sources;
    }

    /** An exercise and the passage that says it. */
    record Entry(Passage from, ExerciseContent content) {

        ExerciseCard card() {
            return content.card();
        }
    }

    /** @param sources the known source keys */
    static List<Entry> read(String file, List<String> lines, Set<String> sources, Faults faults) {
        var entries = new ArrayList<Entry>();
        faults.gather(() -> {
            var passages = Passage.of(file, lines);
            if (passages.isEmpty() || !passages.getFirst().ofFamily()) {
                throw new LibraryFault(file, 1, "a family begins with '# ' and its name");
            }
            var exercises = passages.subList(1, passages.size());
            var family = new FamilyFile(passages.getFirst(), exercises.size(), sources);
            family.checkHead();
            exercises.forEach(passage -> faults.gather(() -> entries.add(family.entry(passage))));
        });
        return entries;
    }

    private void checkHead() {
        family.knowsOnly(HEAD);
        chain();
        section();
        about();
        var named = "library/" + Slug.of(family.heading()) + ".txt";
        if (!named.equals(family.file())) {
            throw family.fault(family.line(), "the file must be called " + named);
        }
        if (size == 0) {
            throw family.fault(family.line(), "there is no exercise in it");
        }
    }

    private boolean chain() {
        return family.one("kind", kind -> switch (kind) {
            case "ladder" -> true;
            case "menu" -> false;
            default -> throw new IllegalArgumentException("ladder or menu, not '" + kind + "'");
        });
    }

    private Section section() {
        return family.one(
                "section",
                label -> Arrays.stream(Section.values())
                        .filter(section -> section.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown section '" + label + "'")));
    }

    private String about() {
        return family.one("about", PlainWords.upTo(300));
    }

    private Entry entry(Passage passage) {
        if (passage.ofFamily()) {
            throw passage.fault(passage.line(), "a file holds one family; an exercise begins with '## '");
        }
        passage.knowsOnly(EXERCISE);
        var reasons = cautions(passage);
        var evidence = passage.one("evidence", PlainWords.upTo(350));
        return new Entry(
                passage,
                new ExerciseContent(
                        card(passage, List.copyOf(reasons.keySet())),
                        about(),
                        passage.one("purpose", PlainWords.upTo(200)),
                        passage.one("works", PlainWords.upTo(200)),
                        passage.one("also called", Meaning::synonyms),
                        steps(passage),
                        passage.some("mistake", 2, 3, PlainWords.upTo(200)),
                        sideways(passage),
                        byCondition(reasons),
                        evidence,
                        passage.one("evidence", this::sourcesIn),
                        passage.one("reviewed", Meaning::day),
                        passage.one("alt", PlainWords.upTo(220))));
    }

    private ExerciseCard card(Passage passage, List<Caution> cautions) {
        var words = passage.heading().split(" ", 2);
        var id = ExerciseId.parse(words[0])
                .orElseThrow(
                        () -> passage.fault(passage.line(), "an exercise begins with its id, as in '## SBR2 Bridge'"));
        if (words.length < 2) {
            throw passage.fault(passage.line(), "the name is missing");
        }
        return new ExerciseCard(
                id,
                1,
                Slug.of(words[1]),
                words[1],
                passage.one("cue", PlainWords.name(400)),
                section(),
                family.heading(),
                chain(),
                passage.one("rung", text -> Meaning.number(text, size)),
                size,
                passage.one("level", text -> Meaning.number(text, 5)),
                passage.one("core", Meaning::yes),
                passage.one("directions", Meaning::directions),
                passage.one("position", PlainWords.name(120)),
                passage.one("equipment", PlainWords.name(120)),
                passage.one("dose", DefaultDose::parse),
                cautions,
                null,
                null);
    }

    private static Steps steps(Passage passage) {
        return new Steps(
                passage.some("get ready", 1, 3, PlainWords.doing(200)),
                passage.some("do", 2, 4, PlainWords.doing(200)),
                passage.one("breathe", PlainWords.doing(200)),
                passage.one("stop if", PlainWords.upTo(200)));
    }

    private static Map<Hurdle, Sideways> sideways(Passage passage) {
        var ways = new EnumMap<Hurdle, Sideways>(Hurdle.class);
        for (var hurdle : Hurdle.values()) {
            ways.put(hurdle, passage.one(hurdle.key(), Sideways::parse));
        }
        return ways;
    }

    /** In the order of the file, each with its reason. */
    private static Map<Caution, String> cautions(Passage passage) {
        var reasons = new LinkedHashMap<Caution, String>();
        passage.some("caution", 0, Condition.values().length, text -> {
            var words = text.split(" ", 2);
            var caution = Caution.parse(words[0]);
            if (words.length < 2) {
                throw new IllegalArgumentException("the reason after " + words[0] + " is missing");
            }
            if (reasons.keySet().stream().anyMatch(known -> known.condition() == caution.condition())) {
                throw new IllegalArgumentException(
                        "two cautions for " + caution.condition().label());
            }
            return reasons.put(caution, PlainWords.upTo(200).apply(words[1]));
        });
        return reasons;
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
}
