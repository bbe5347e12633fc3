package org.steadyback.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.steadyback.programme.plan.Burden;
import org.steadyback.screening.Gate;

/**
 * The running or coming programme as it is asked today, or on its first day if that is to come.
 *
 * @param version what a change is based on
 * @param today where the patient lives, in their zone
 */
public record ProgrammeOverview(
        ProgrammeId id,
        long version,
        Mode mode,
        String goal,
        LocalDate startsOn,
        Outlook outlook,
        Signature assigned,
        Signature changed,
        LocalDate today,
        ZoneId zone,
        List<AskedExercise> exercises,
        Burden burden,
        Optional<Gate> gate,
        Optional<SuggestedPlan> suggested) {

    static ProgrammeOverview of(
            ProgrammeHistory history,
            LocalDate today,
            ZoneId zone,
            Optional<Gate> gate,
            Optional<SuggestedPlan> suggested) {
        var programme = history.programme();
        var startsOn = programme.plan().startsOn();
        var exercises = history.askedOn(today.isBefore(startsOn) ? startsOn : today);
        return new ProgrammeOverview(
                programme.id(),
                history.version(),
                programme.mode(),
                programme.goal(),
                startsOn,
                history.outlook(),
                history.assigned(),
                history.changed(),
                today,
                zone,
                exercises,
                burden(exercises),
                gate,
                suggested);
    }

    private static Burden burden(List<AskedExercise> exercises) {
        return Burden.of(exercises.stream()
                .map(one -> new Burden.Line(one.asked().dose(), one.asked().schedule()))
                .toList());
    }
}
