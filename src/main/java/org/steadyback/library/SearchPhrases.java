package org.steadyback.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The phrases of a search that ask for a facet, in the words that people use for it. Words of equipment are looked for as words. */
final class SearchPhrases {

    /** Shorter words are too near to others to be forgiven an error. */
    private static final int FORGIVEN_FROM = 8;

    private static final int LONG_WORD = 11;

    private static final List<Phrase> ALL = all();
    private static final List<Phrase> ALL_WITHOUT = allWithout();

    private SearchPhrases() {}

    /**
     * @param says what it asks for, in words
     */
    record Phrase(List<String> words, String says, UnaryOperator<ExerciseFilter> asks) {

        int length() {
            return words.size();
        }
    }

    /** The longest phrase that these words begin with. */
    static Optional<Phrase> at(List<String> words) {
        return ALL.stream()
                .filter(phrase ->
                        phrase.length() <= words.size() && phrase.words().equals(words.subList(0, phrase.length())))
                .findFirst()
                .or(() -> nearly(words.getFirst()));
    }

    /**
     * What of these words can be left out, the longest phrase first: positions and sections, of which the others are left, and a
     * load on a joint, which is what the cautions are about.
     */
    static Optional<Phrase> without(List<String> words) {
        return ALL_WITHOUT.stream()
                .filter(phrase ->
                        phrase.length() <= words.size() && phrase.words().equals(words.subList(0, phrase.length())))
                .findFirst();
    }

    private static List<Phrase> allWithout() {
        var all = new ArrayList<Phrase>();
        for (var phrase : ALL) {
            var one = phrase.asks().apply(ExerciseFilter.none());
            if (!one.positions().isEmpty()) {
                all.add(new Phrase(phrase.words(), "not " + phrase.says(), it -> {
                    var left = others(it.positions(), one.positions(), EnumSet.allOf(Position.class));
                    return left.isEmpty() ? it : it.withPositions(left);
                }));
            } else if (!one.sections().isEmpty()) {
                all.add(new Phrase(phrase.words(), "not " + phrase.says(), it -> {
                    var left = others(it.sections(), one.sections(), EnumSet.allOf(Section.class));
                    return left.isEmpty() ? it : it.withSections(left);
                }));
            }
        }
        load(all, Condition.WR, "wrists", "wrist|wrists|hand|hands");
        load(all, Condition.SH, "shoulders", "shoulder|shoulders");
        load(all, Condition.KN, "knees", "knee|knees");
        load(all, Condition.HI, "hips", "hip|hips");
        all.sort(Comparator.comparingInt(Phrase::length).reversed());
        return List.copyOf(all);
    }

    private static void load(List<Phrase> all, Condition condition, String called, String joints) {
        for (var joint : joints.split("\\|")) {
            for (var words : List.of(
                    "%s load",
                    "%s loading",
                    "%s strain",
                    "%s weight",
                    "load on %s",
                    "load on the %s",
                    "loading %s",
                    "loading the %s",
                    "weight on %s",
                    "weight on the %s",
                    "weight through %s",
                    "weight through the %s",
                    "strain on %s",
                    "strain on the %s")) {
                all.add(new Phrase(
                        List.of(words.formatted(joint).split(" ")),
                        "no load on the " + called,
                        it -> it.withoutLoadOn(with(it.withoutLoadOn(), condition))));
            }
        }
    }

    private static <T> Set<T> others(Set<T> asked, Set<T> leftOut, Set<T> all) {
        var left = new HashSet<>(asked.isEmpty() ? all : asked);
        left.removeAll(leftOut);
        return left;
    }

    /** A long word with an error of typing: "extention", "osteoperosis". */
    private static Optional<Phrase> nearly(String word) {
        return ALL.stream()
                .filter(phrase -> phrase.length() == 1)
                .filter(phrase -> isNearly(word, phrase.words().getFirst()))
                .findFirst();
    }

    private static boolean isNearly(String typed, String word) {
        int forgiven = word.length() < FORGIVEN_FROM ? 0 : word.length() < LONG_WORD ? 1 : 2;
        return forgiven > 0 && typed.charAt(0) == word.charAt(0) && Typing.errors(typed, word) <= forgiven;
    }

    private static List<Phrase> all() {
        var all = new ArrayList<Phrase>();
        directions(all);
        positions(all);
        sections(all);
        conditions(all);
        add(
                all,
                "not on the floor",
                it -> it.withNotOnTheFloor(true),
                "not on the floor|not on floor|no floor|off the floor");
        add(
                all,
                "no equipment",
                it -> it.withHave(with(it.have(), ExerciseFilter.NOTHING)),
                "no equipment|without equipment|equipment none");
        add(all, "favourites", it -> it.withFavourites(true), "favourites|favourite|favorites|favorite");
        all.sort(Comparator.comparingInt(Phrase::length).reversed());
        return List.copyOf(all);
    }

    private static void directions(List<Phrase> all) {
        direction(all, Direction.FLEXION, "flexion|bending forward|bending forwards|forward bending");
        direction(
                all, Direction.EXTENSION, "extension|bending back|bending backward|bending backwards|backward bending");
        direction(all, Direction.LATERAL_FLEXION, "lateral flexion|side bending|bending sideways|sideways bending");
        direction(all, Direction.ROTATION, "rotation|rotations|turning|twisting");
        direction(all, Direction.NEUTRAL, "neutral|stability|neutral and stability|stabilisation|stabilization");
    }

    private static void positions(List<Phrase> all) {
        position(all, Position.LYING, "lying|lying down|supine|prone");
        position(all, Position.SITTING, "sitting|seated|sitting down");
        position(all, Position.STANDING, "standing|standing up");
        position(
                all,
                Position.KNEELING,
                "kneeling|hands and knees|all fours|on all fours|four point kneeling|quadruped");
    }

    private static void sections(List<Phrase> all) {
        section(
                all,
                Section.MOVEMENT_OR_STRETCHING,
                "movement or stretching|stretching|mobility|mobilising|mobilizing");
        section(all, Section.STRENGTHENING, "strengthening|strength");
        section(all, Section.PHYSICAL_FITNESS, "physical fitness|fitness|cardio|aerobic|endurance training");
    }

    private static void conditions(List<Phrase> all) {
        condition(all, Condition.AS, "acute sciatica|sciatica");
        condition(all, Condition.DB, "disc bulge|bulging disc|disc|disk bulge|prolapse|disc prolapse|herniated disc");
        condition(all, Condition.OP, "osteoporosis|osteoporotic|osteopenia|brittle bones");
        condition(all, Condition.PR, "pregnancy|pregnant");
        condition(all, Condition.SL, "spondylolisthesis|spondylo");
        condition(all, Condition.ST, "lumbar stenosis|spinal stenosis|stenosis");
        condition(all, Condition.HT, "high blood pressure|blood pressure|hypertension");
        condition(all, Condition.HI, "hip trouble|hip pain|hip arthritis|sore hip|sore hips|bad hip");
        condition(all, Condition.KN, "knee trouble|knee pain|knee arthritis|sore knee|sore knees|bad knee|bad knees");
        condition(all, Condition.SH, "shoulder trouble|shoulder pain|sore shoulder|bad shoulder|frozen shoulder");
        condition(all, Condition.WR, "wrist trouble|wrist pain|sore wrist|sore wrists|bad wrist");
        condition(
                all, Condition.BA, "balance trouble|trouble with balance|poor balance|balance problems|falls|falling");
    }

    private static void direction(List<Phrase> all, Direction direction, String words) {
        add(
                all,
                direction.label().toLowerCase(Locale.ROOT),
                it -> it.withDirections(with(it.directions(), direction)),
                words);
    }

    private static void position(List<Phrase> all, Position position, String words) {
        add(
                all,
                position.label().toLowerCase(Locale.ROOT),
                it -> it.withPositions(with(it.positions(), position)),
                words);
    }

    private static void section(List<Phrase> all, Section section, String words) {
        add(
                all,
                section.inEnglish().toLowerCase(Locale.ROOT),
                it -> it.withSections(with(it.sections(), section)),
                words);
    }

    private static void condition(List<Phrase> all, Condition condition, String words) {
        add(all, "fine with " + condition.inEnglish(), it -> it.withSuits(with(it.suits(), condition)), words);
    }

    private static void add(List<Phrase> all, String says, UnaryOperator<ExerciseFilter> asks, String phrases) {
        for (var phrase : phrases.split("\\|")) {
            all.add(new Phrase(List.of(phrase.split(" ")), says, asks));
        }
    }

    private static <T> Set<T> with(Set<T> some, T another) {
        var more = new HashSet<>(some);
        more.add(another);
        return more;
    }
}
