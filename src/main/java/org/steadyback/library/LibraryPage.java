package org.steadyback.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search found, and what each further choice would leave.
 *
 * @param found the first of what fits, those first whose names have the words
 * @param fitting how many fit; {@code found} may be fewer
 * @param nearly where nothing fits: what misses one thing only
 * @param total how many exercises the library holds for who asks
 * @param favourites those of who asks, found or not
 * @param used when the patient was last given what, where the library was opened for one
 * @param suits the conditions asked about, by choice or by words
 * @param readAs how words of the search were read as choices: "level 2", "fine with osteoporosis"
 * @param notUnderstood what was to be left out of the search and was not understood; it was not looked for either
 * @param mended words that occur nowhere, and what was looked for in their place
 */
public record LibraryPage(
        List<ExerciseCard> found,
        int fitting,
        FacetCounts counts,
        List<Nearly> nearly,
        int total,
        Set<ExerciseId> favourites,
        Map<ExerciseId, LocalDate> used,
        Set<Condition> suits,
        List<String> readAs,
        List<String> notUnderstood,
        List<Mended> mended) {

    /** Before anything was asked. */
    public static final LibraryPage EMPTY = new LibraryPage(
            List.of(),
            0,
            FacetCounts.none(),
            List.of(),
            0,
            Set.of(),
            Map.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of());

    /** What a page keeps beside the list of its rows. */
    public LibraryPage withoutCards() {
        return new LibraryPage(
                List.of(),
                fitting,
                FacetCounts.none(),
                List.of(),
                total,
                favourites,
                used,
                suits,
                readAs,
                notUnderstood,
                mended);
    }

    /** Fits but for this one facet. */
    public record Nearly(ExerciseCard card, Facet but) {}

    /** What was typed, and the words it was taken for. */
    public record Mended(String typed, List<String> meant) {}
}
