package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.steadyback.grading.GradingParameters;
import org.steadyback.programme.AskedExercise;
import org.steadyback.progression.Trials;

/**
 * The physio's page on starts.
 *
 * @param lines in the order of the plan; empty without a running programme
 */
public record StartPage(LocalDate today, GradingParameters parameters, List<Line> lines) {

    public StartPage {
        lines = List.copyOf(lines);
    }

    /** @param measured empty where the physio set the start */
    public record Line(AskedExercise exercise, Optional<Trials> measured) {}
}
