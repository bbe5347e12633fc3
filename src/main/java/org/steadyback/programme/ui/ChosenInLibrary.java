package org.steadyback.programme.ui;

import java.util.List;

import com.vaadin.flow.router.QueryParameters;

import org.steadyback.library.ExerciseId;

/** What the address brings along from the library, as {@link org.steadyback.uikit.Paths#programmeWith} wrote it. */
final class ChosenInLibrary {

    /** More than a set has; an address is not a way to flood a plan. */
    private static final int MOST = 20;

    private ChosenInLibrary() {}

    /** What is no exercise id is left out. */
    static List<ExerciseId> ids(QueryParameters query) {
        return query.getParameters("add").stream()
                .flatMap(id -> ExerciseId.parse(id).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
