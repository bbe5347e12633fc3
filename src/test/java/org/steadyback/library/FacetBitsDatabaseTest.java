package org.steadyback.library;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The short ways of the search, bits and the index of words, find what the long ways find. */
@PortalTest
class FacetBitsDatabaseTest {

    /** Every text compared, one by one, by nobody who uses an index. */
    private static final String SLOWLY = """
            SELECT e.exercise_id
              FROM exercise e
              JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version AND t.language = 'en'
             WHERE e.current
               AND NOT EXISTS (SELECT FROM unnest(:words::text[]) AS word
                                WHERE NOT (t.document @@ to_tsquery('simple', word || ':*')
                                           OR coalesce(t.document @@ to_tsquery('english', word || ':*'), false)))""";

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic elsewhere;

    @Autowired
    ExerciseReader reader;

    @Autowired
    Exercises exercises;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    /** Which bit means what is said in SQL and in Java. */
    @Test
    void ofTheDatabaseAreThoseOfTheRules() {
        for (var card : ClinicLibrary.CARDS) {
            assertThat(database.sql("SELECT facets FROM exercise WHERE current AND exercise_id = :id")
                            .param("id", card.id().value())
                            .query(Long.class)
                            .single())
                    .as(card.name())
                    .isEqualTo(bits(card));
        }
    }

    @Test
    void areThereForEveryValueAndForNoOther() {
        var every = database.sql("""
                        SELECT exercise_facets('PHYSICAL_FITNESS', 5, :directions::text[], :positions::text[], true, :cautions::text[])""")
                .param("directions", names(Direction.values()))
                .param("positions", names(Position.values()))
                .param(
                        "cautions",
                        Stream.of(Condition.values())
                                .flatMap(condition -> Stream.of(CautionPolicy.values())
                                        .map(policy -> new Caution(condition, policy).code()))
                                .toArray(String[]::new))
                .query(Long.class)
                .single();

        assertThat(every).isPositive().isLessThan(FacetBits.FAVOURITE);
        assertThat(Long.bitCount(every)).isEqualTo(1 + 1 + 6 + 5 + 1 + Condition.values().length * 3);
        assertThatExceptionOfType(DataAccessException.class)
                .as("a caution that the search does not know would be lost")
                .isThrownBy(() -> database.sql("SELECT exercise_bits(ARRAY['OP:Q'], ARRAY['OP:X'], 20)")
                        .query(Long.class)
                        .single());
    }

    /** Words of the library, whole and unfinished, alone and in pairs. */
    @Test
    void findsByWordsWhatComparingEveryTextFinds() {
        var anna = clinic.physio("Anna");
        var words = words();
        var random = new Random(20261126);
        for (int i = 0; i < 60; i++) {
            var asked = Stream.generate(() -> unfinished(words.get(random.nextInt(words.size())), random))
                    .limit(1 + random.nextInt(2))
                    .toList();
            var found = clinic.as(anna, () -> reader.browse(ExerciseFilter.words(String.join(" ", asked))));
            var slowly = clinic.as(
                    anna,
                    () -> database.sql(SLOWLY)
                            .param("words", asked.toArray(String[]::new))
                            .query(String.class)
                            .list());
            if (found.mended().isEmpty()) {
                assertThat(found.found().stream().map(card -> card.id().value()))
                        .as(asked.toString())
                        .containsExactlyInAnyOrderElementsOf(slowly);
                assertThat(found.fitting()).isEqualTo(slowly.size());
            }
        }
    }

    /** The index is read as the owner of the database, who sees every clinic's. */
    @Test
    void wordsOfAnotherClinicsExercisesFindNothing() {
        var anna = clinic.physio("Anna");
        clinic.as(
                anna,
                () -> exercises.write(
                        new WriteExercise(Drafts.good().withName("Quokka hop").draft(), null)));

        assertThat(clinic.as(anna, () -> byWords("quokka"))).isEqualTo(1);
        assertThat(elsewhere.as(elsewhere.physio("Ola"), () -> byWords("quokka")))
                .isZero();
        assertThat(byWords("quokka")).as("nobody signed in").isZero();
        assertThat(byWords("bridge")).as("the library is everybody's").isPositive();
    }

    private int byWords(String word) {
        return java.util.Objects.requireNonNull(transactions.execute(
                _ -> database.sql("SELECT count(*) FROM exercise_by_words(:word, to_tsquery('simple', :word), NULL)")
                        .param("word", word)
                        .query(Integer.class)
                        .single()));
    }

    private static long bits(ExerciseCard card) {
        long bits = FacetBits.of(card.section()) | FacetBits.ofLevel(card.level());
        bits |= card.directions().stream().mapToLong(FacetBits::of).sum();
        bits |= card.positions().stream().mapToLong(FacetBits::of).sum();
        bits |= card.onTheFloor() ? FacetBits.ON_FLOOR : 0;
        return bits | card.cautions().stream().mapToLong(FacetBits::of).sum();
    }

    /** Those that are words to look for and not read as a choice. */
    private static List<String> words() {
        return ClinicLibrary.CONTENT.stream()
                .flatMap(content -> Stream.of(
                        content.card().name(),
                        content.card().cue(),
                        java.util.Objects.requireNonNull(content.purpose())))
                .flatMap(text ->
                        Stream.of(text.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")))
                .filter(word -> word.length() > 3)
                .filter(word -> SearchWords.read(word).rest().equals(List.of(word)))
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .toList();
    }

    private static String unfinished(String word, Random random) {
        return random.nextInt(3) > 0 ? word : word.substring(0, Math.max(3, word.length() - 2));
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }
}
