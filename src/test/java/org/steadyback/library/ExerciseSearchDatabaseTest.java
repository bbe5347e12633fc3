package org.steadyback.library;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a physio types, and what comes of it, on the library that comes with the portal. */
@PortalTest
class ExerciseSearchDatabaseTest {

    @Autowired
    ExerciseReader reader;

    @Autowired
    Clinic clinic;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.setContext(clinic.as(clinic.physio("Anna"), SecurityContextHolder::getContext));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void findsEveryExerciseFirstByItsOwnName() {
        assertThat(library().map(ExerciseCard::name).filter(name -> !first(name).equals(name)))
                .isEmpty();
    }

    @Test
    void findsEveryExerciseByAMistypedName() {
        assertThat(library()
                        .map(ExerciseCard::name)
                        .filter(name -> !names(mistyped(name)).contains(name))
                        .map(ExerciseSearchDatabaseTest::mistyped)
                        .filter(typed -> !typed.equals("Calm"))) // a word of its own, not a mistyped clam
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bird dog, SQD3",
        "brid dog, SQD3",
        "brigde, SBR2",
        "hip hinge, SHH1",
        "hamstrng stretch, MHS1",
        "walkin, FWA1",
        "bridges, SBR2",
        "SBR2, SBR2",
        "brídgé, SBR2",
        "hip—hinge, SHH1"
    })
    void findsBy(String words, String id) {
        assertThat(ids(ExerciseFilter.words(words))).contains(id);
    }

    @Test
    void understandsAWholeWish() {
        var page = reader.browse(ExerciseFilter.words("level 2 extension exercise, standing, fine with osteoporosis"));

        assertThat(page.found()).isNotEmpty().allSatisfy(card -> {
            assertThat(card.level()).isEqualTo(2);
            assertThat(card.directions()).contains(Direction.EXTENSION);
            assertThat(card.positions()).contains(Position.STANDING);
            assertThat(card.policyFor(Condition.OP)).isNotEqualTo(java.util.Optional.of(CautionPolicy.X));
        });
        assertThat(page.readAs()).hasSize(4);
    }

    @Test
    void leavesOutAPosition() {
        var page = reader.browse(ExerciseFilter.words("knee to chest not lying"));

        assertThat(page.readAs()).containsExactly("not lying");
        assertThat(page.found()).allSatisfy(card -> assertThat(card.positions()).isNotEqualTo(Set.of(Position.LYING)));
        assertThat(page.found().size() + page.nearly().size()).isPositive();
    }

    @Test
    void leavesOutALoadOnTheWrists() {
        var page = reader.browse(ExerciseFilter.words("plank without wrist load"));

        assertThat(page.found())
                .extracting(ExerciseCard::name)
                .contains("Wall plank", "Plank from knees", "Side plank from knees")
                .as("one that bears on the wrists, if with a change, is none without")
                .doesNotContain("Counter-top plank", "Plank with shoulder taps");
        assertThat(page.found())
                .allSatisfy(card -> assertThat(card.policyFor(Condition.WR)).isEmpty());
        assertThat(page.readAs()).containsExactly("no load on the wrists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"children's pose", "childrens pose", "children’s pose", "Child\u2019s Pose", "childs pose"})
    void offersTheNearOne(String words) {
        assertThat(names(words)).anyMatch(name -> name.startsWith("Child's pose"));
    }

    @Test
    void saysWhatATypingErrorWasTakenFor() {
        assertThat(reader.browse(ExerciseFilter.words("brigde")).mended())
                .containsExactly(new LibraryPage.Mended("brigde", List.of("bridge", "bridges")));
        assertThat(reader.browse(ExerciseFilter.words("bridge")).mended()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "'; DROP TABLE exercise; --", "a:* & !b", "((", "🦴", "level 9"})
    void findsNothingAndBreaksNothing(String words) {
        var page = reader.browse(ExerciseFilter.words(words));

        assertThat(page.total()).isEqualTo(116);
        assertThat(page.fitting()).isEqualTo(page.found().size());
    }

    @Test
    void offersWhatNearlyFits() {
        var filter = ExerciseFilter.none()
                .withSections(Set.of(Section.PHYSICAL_FITNESS))
                .withHave(Set.of("Chair"))
                .withLevels(Set.of(5));
        var page = reader.browse(filter);

        assertThat(page.found()).isEmpty();
        assertThat(page.nearly())
                .isNotEmpty()
                .allSatisfy(near -> assertThat(missing(filter, near.card())).containsExactly(near.but()));
        assertThat(page.counts().without())
                .allSatisfy((facet, count) -> assertThat(count).isEqualTo((int) library()
                        .filter(card -> missing(filter, card).equals(Set.of(facet)))
                        .count()));
    }

    /** The same rules said again in plain Java: what is found, and every count of every facet. */
    @Test
    void findsAndCountsAsPlainRulesDo() {
        var random = new Random(20261125);
        IntStream.range(0, 60).mapToObj(_ -> someFilter(random)).forEach(filter -> {
            var page = reader.browse(filter);
            var counts = page.counts();
            assertThat(page.found().stream().map(card -> card.withPicture(null)))
                    .as(filter.toString())
                    .containsExactlyInAnyOrderElementsOf(library()
                            .filter(card -> missing(filter, card).isEmpty())
                            .toList());
            check(counts.sections(), filter, Facet.SECTION, value -> card -> card.section() == value);
            check(
                    counts.directions(),
                    filter,
                    Facet.DIRECTION,
                    value -> card -> card.directions().contains(value));
            check(
                    counts.positions(),
                    filter,
                    Facet.POSITION,
                    value -> card -> card.positions().contains(value));
            check(counts.levels(), filter, Facet.LEVEL, value -> card -> card.level() == value);
            check(
                    counts.families(),
                    filter,
                    Facet.FAMILY,
                    value -> card -> card.family().equals(value));
            check(counts.have(), filter, Facet.HAVE, thing -> card -> has(card, filter.have(), thing));
            check(counts.suits(), filter, null, value -> card -> suits(card, value, filter.approvalToo()));
            assertThat(counts.notOnTheFloor()).isEqualTo(count(filter, Facet.FLOOR, card -> !card.onTheFloor()));
        });
    }

    private <T> void check(
            java.util.Map<T, Integer> counts,
            ExerciseFilter filter,
            @org.jspecify.annotations.Nullable Facet facet,
            Function<T, Predicate<ExerciseCard>> fits) {
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy((value, count) -> assertThat(count)
                        .as(facet + " " + value + " in " + filter)
                        .isEqualTo(count(filter, facet, fits.apply(value))));
    }

    private int count(
            ExerciseFilter filter, @org.jspecify.annotations.Nullable Facet but, Predicate<ExerciseCard> fits) {
        return (int) library()
                .filter(fits)
                .filter(card -> missing(filter, card).stream().allMatch(facet -> facet == but))
                .count();
    }

    private static Set<Facet> missing(ExerciseFilter filter, ExerciseCard card) {
        var missing = EnumSet.noneOf(Facet.class);
        miss(missing, Facet.SECTION, asked(filter.sections(), Set.of(card.section())));
        miss(missing, Facet.DIRECTION, asked(filter.directions(), card.directions()));
        miss(missing, Facet.POSITION, asked(filter.positions(), card.positions()));
        miss(missing, Facet.LEVEL, asked(filter.levels(), Set.of(card.level())));
        miss(
                missing,
                Facet.HAVE,
                filter.have().isEmpty() || EquipmentNeeds.of(card.equipment()).metBy(filter.have()));
        miss(missing, Facet.FAMILY, filter.family() == null || filter.family().equals(card.family()));
        miss(missing, Facet.FLOOR, !filter.notOnTheFloor() || !card.onTheFloor());
        miss(missing, Facet.SUITS, filter.suits().stream().allMatch(at -> suits(card, at, filter.approvalToo())));
        return missing;
    }

    private static void miss(Set<Facet> missing, Facet facet, boolean fits) {
        if (!fits) {
            missing.add(facet);
        }
    }

    private static boolean asked(Set<?> wanted, java.util.Collection<?> had) {
        return wanted.isEmpty() || had.stream().anyMatch(wanted::contains);
    }

    private static boolean has(ExerciseCard card, Set<String> have, String thing) {
        return EquipmentNeeds.of(card.equipment())
                .metBy(Stream.concat(have.stream(), Stream.of(thing)).toList());
    }

    private static boolean suits(ExerciseCard card, Condition condition, boolean approvalToo) {
        return card.policyFor(condition)
                .map(policy -> policy == CautionPolicy.M || (approvalToo && policy == CautionPolicy.S))
                .orElse(true);
    }

    private static ExerciseFilter someFilter(Random random) {
        return ExerciseFilter.none()
                .withSections(some(random, List.of(Section.values())))
                .withDirections(some(random, List.of(Direction.values())))
                .withPositions(some(random, List.of(Position.values())))
                .withLevels(some(random, List.of(1, 2, 3, 4, 5)))
                .withHave(some(random, List.of("None", "Mat", "Chair", "Bed", "Wall", "Gym ball")))
                .withSuits(some(random, List.of(Condition.values())))
                .withApprovalToo(random.nextBoolean())
                .withNotOnTheFloor(random.nextInt(4) == 0);
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return random.nextInt(3) > 0
                ? Set.of()
                : values.stream().filter(_ -> random.nextInt(2) == 0).collect(java.util.stream.Collectors.toSet());
    }

    private static Stream<ExerciseCard> library() {
        return ClinicLibrary.CARDS.stream();
    }

    /** Two letters of the longest word swapped. */
    private static String mistyped(String name) {
        var word = Stream.of(name.split("[^A-Za-z]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        int at = word.length() / 2;
        var wrong = word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        return name.replace(word, wrong);
    }

    private String first(String words) {
        return names(words).stream().findFirst().orElse("nothing");
    }

    private List<String> names(String words) {
        return reader.search(ExerciseFilter.words(words)).stream()
                .map(ExerciseCard::name)
                .toList();
    }

    private List<String> ids(ExerciseFilter filter) {
        return reader.search(filter).stream().map(card -> card.id().value()).toList();
    }
}
