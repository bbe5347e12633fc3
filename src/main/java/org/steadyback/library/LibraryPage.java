package org.steadyback.library;

import java.util.List;

/**
 * What a search found, and what each further choice would leave.
 *
 * @param total how many exercises the library holds
 */
public record LibraryPage(List<ExerciseCard> found, FacetCounts counts, int total) {}
