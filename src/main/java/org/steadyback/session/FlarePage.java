package org.steadyback.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.FlareDays;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.progression.FlareEpisode;
import org.steadyback.progression.FlarePlan;

/**
 * A patient's page on flares.
 *
 * @param exercises what is asked now; empty for somebody without a running programme: then nothing can be eased
 * @param plan what is asked in a flare; made by rule where nobody prepared one
 * @param flare the one that lasts; empty = none
 * @param suggested whether two harder mornings suggest the flare plan
 * @param mornings answered mornings of the last weeks
 * @param episodes all flares, newest first
 */
public record FlarePage(
        LocalDate today,
        ZoneId zone,
        Optional<ProgrammeId> programme,
        List<AskedExercise> exercises,
        FlarePlan plan,
        Optional<FlareDays> flare,
        boolean suggested,
        Map<LocalDate, PainScore> mornings,
        List<FlareEpisode> episodes) {

    public FlarePage {
        exercises = List.copyOf(exercises);
        mornings = Map.copyOf(mornings);
        episodes = List.copyOf(episodes);
    }

    /** Those that are over, newest first. */
    public List<FlareEpisode> past() {
        return episodes.stream().filter(one -> !one.open()).toList();
    }

    /** This morning's number; null = not answered. */
    public @Nullable PainScore thisMorning() {
        return mornings.get(today);
    }
}
