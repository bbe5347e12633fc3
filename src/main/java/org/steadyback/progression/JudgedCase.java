package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.grading.Evidence;
import org.steadyback.grading.Graded;
import org.steadyback.grading.GradedSession;
import org.steadyback.grading.Grading;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.GradingState;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.Prescribed;

/**
 * One exercise, ready to be judged: what the rules look at, and what belongs to it.
 *
 * @param version that is judged
 * @param days of the sessions, oldest first
 */
record JudgedCase(
        Prescribed version, GradedDose dose, GradingState state, List<GradedSession> sessions, List<LocalDate> days) {

    /** As quota mode sees it: what was done, not how it felt. */
    JudgedCase withoutPain() {
        var masked = sessions.stream()
                .map(one -> new GradedSession(null, null, one.done(), one.effort(), one.stopSigns()))
                .toList();
        return new JudgedCase(version, dose, state, masked, days);
    }

    Graded decide(GradingParameters parameters) {
        return new Grading(parameters).decide(state, sessions);
    }

    /** Of the sessions that the decision rests on. */
    Evidence evidence(Graded graded, GradingParameters parameters) {
        return Evidence.of(state, graded.restsOn().stream().map(sessions::get).toList(), parameters);
    }
}
