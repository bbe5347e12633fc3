package org.steadyback.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Folding;

/** Asks the database: what the words may have meant, and then what is found and counted. */
final class ExerciseSearch {

    /** A page of results; more is for narrowing down. */
    static final int MOST = 200;

    /**
     * For each word whether it begins one that occurs, and the words that look like it: by shared triples of letters and, as a
     * short word has few of them, by beginning and length.
     */
    private static final String LIKE_WORDS = """
            WITH asked AS MATERIALIZED (
                SELECT a.word, EXISTS (
                           SELECT FROM exercise_word w
                            WHERE w.word LIKE a.word || '%'
                               OR w.stems @@ to_tsquery('english', a.word || ':*')) AS occurs
                  FROM unnest(:words::text[]) AS a(word))
            SELECT asked.word AS typed, w.word AS known, asked.occurs
              FROM asked
             CROSS JOIN LATERAL (
                   SELECT word
                     FROM (SELECT word, similarity(word, asked.word) AS likeness
                             FROM exercise_word
                            WHERE clinic_id IS NULL OR clinic_id = :clinic
                           OFFSET 0) AS each
                    WHERE likeness > 0.15
                       OR (length(asked.word) < 6 AND left(word, 1) = left(asked.word, 1)
                           AND length(word) BETWEEN length(asked.word) - 1 AND length(asked.word) + 1)
                    ORDER BY likeness DESC, word LIMIT 100) AS w""";

    /** Only in the name and the other names of an exercise. */
    private static final String NAMES = "AB";

    private final JdbcClient database;

    ExerciseSearch(JdbcClient database) {
        this.database = database;
    }

    /** Forgives words that occur nowhere; and, where nothing is found, every word that looks like another. */
    SearchResult find(SignedIn who, ExerciseFilter filter, Collection<ExerciseId> used) {
        var words = SearchWords.read(filter.text());
        var alike = alike(who, words.rest());
        var found = find(who, filter, used, words, mended(alike, word -> !word.occurs()));
        var more = mended(alike, _ -> true);
        return found.isNothing() && more.size() > found.mended().size() ? find(who, filter, used, words, more) : found;
    }

    private SearchResult find(
            SignedIn who,
            ExerciseFilter filter,
            Collection<ExerciseId> used,
            SearchWords words,
            List<LibraryPage.Mended> mended) {
        var rows = database.sql(SearchSql.statement(filter, words.asks(), !used.isEmpty()))
                .param("account", who.account().value())
                .param("clinic", who.clinic().value())
                .param("most", MOST)
                .param("name", Folding.folded(filter.text()))
                .param("rest", queries(words.rest(), mended, ""))
                .param("literal", queries(words.all(), mended, NAMES))
                .param("favourite", FacetBits.FAVOURITE)
                .param("used_bit", FacetBits.USED)
                .param("used", used.stream().map(ExerciseId::value).toArray(String[]::new))
                .params(asked("", filter))
                .params(asked("typed_", words.asks()))
                .query(SearchResultRow::of)
                .list();
        return new SearchResult(rows, filter, words, mended);
    }

    /** A word of the search, and one that looks like it. */
    private record Alike(String typed, String known, boolean occurs) {}

    private List<Alike> alike(SignedIn who, List<String> words) {
        var worth = words.stream()
                .filter(word -> Typing.forgiven(word) > 0 && word.chars().allMatch(Character::isLetter))
                .toArray(String[]::new);
        if (worth.length == 0) {
            return List.of();
        }
        return database.sql(LIKE_WORDS)
                .param("words", worth)
                .param("clinic", who.clinic().value())
                .query((row, _) -> new Alike(row.getString("typed"), row.getString("known"), row.getBoolean("occurs")))
                .list();
    }

    private static List<LibraryPage.Mended> mended(List<Alike> alike, Predicate<Alike> which) {
        return alike.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Alike::typed, TreeMap::new, toWords()))
                .entrySet()
                .stream()
                .map(word -> new LibraryPage.Mended(word.getKey(), Typing.meant(word.getKey(), word.getValue())))
                .filter(word -> !word.meant().isEmpty())
                .toList();
    }

    private static Collector<Alike, ?, List<String>> toWords() {
        return Collectors.mapping(Alike::known, Collectors.toList());
    }

    /** Each word, or what it may have been meant for, as the beginning of a word. */
    private static String[] queries(List<String> words, List<LibraryPage.Mended> mended, String weights) {
        var meant = mended.stream().collect(Collectors.toMap(LibraryPage.Mended::typed, LibraryPage.Mended::meant));
        return words.stream()
                .map(word -> Stream.concat(Stream.of(word), meant.getOrDefault(word, List.of()).stream())
                        .map(each -> each + ":*" + weights)
                        .collect(Collectors.joining("|")))
                .toArray(String[]::new);
    }

    /** What is no matter of bits. */
    private static Map<String, Object> asked(String prefix, ExerciseFilter filter) {
        var asked = new HashMap<String, Object>();
        asked.put(prefix + "have", filter.have().toArray(String[]::new));
        asked.put(prefix + "family", filter.family());
        return asked;
    }
}
