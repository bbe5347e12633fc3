package org.steadyback.library;

import java.util.List;

/** What a search found, and what each further choice would leave. */
public record LibraryPage(List<ExerciseCard> found, FacetCounts counts) {}
