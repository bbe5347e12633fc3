package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.Gate;

/**
 * Everything the programme page of a chart needs.
 *
 * @param today where the patient lives
 * @param library every current exercise
 * @param history all programmes, newest first
 */
public record ProgrammeDraft(
        LocalDate today, Optional<Gate> gate, List<ExerciseCard> library, List<ProgrammeHistory> history) {

    /** The one that runs or is to come. */
    public Optional<ProgrammeHistory> open() {
        return history.stream().filter(ProgrammeHistory::open).findFirst();
    }
}
