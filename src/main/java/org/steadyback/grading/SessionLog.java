package org.steadyback.grading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.steadyback.kernel.PainScore;

/**
 * What was recorded of an exercise since its last change of dose, in the newest correction of each record.
 *
 * @param days one a date, in any order
 * @param mornings answered mornings by date; only the one after a day answers it, so none from before its session can. A
 *     late answer counts as long as the portal took it (7 days)
 */
public record SessionLog(List<ExerciseDay> days, Map<LocalDate, PainScore> mornings) {

    public SessionLog {
        days = days.stream().sorted(Comparator.comparing(ExerciseDay::date)).toList();
        mornings = Map.copyOf(mornings);
    }

    /**
     * The sessions that count, oldest first. A session that could still be judged by its morning and has waited longer than
     * 36 h for it is left out; what is known to be bad, over-done or a stop always counts.
     *
     * @param now given by the caller: the rules know no clock
     */
    public List<GradedSession> counting(GradingState state, Instant now, GradingParameters parameters) {
        var classifier = new Classifier(parameters, state.quota(), state.usualPain());
        var wait = Duration.ofHours(parameters.count(Parameter.MORNING_WAIT));
        var counting = new ArrayList<GradedSession>();
        for (var day : days) {
            var session = day.session(mornings.get(day.date().plusDays(1)));
            boolean waitedInVain = session.nextMorningPain() == null
                    && classifier.classOf(session) == SessionClass.PENDING
                    && now.isAfter(day.lastEnd().plus(wait));
            if (!waitedInVain) {
                counting.add(session);
            }
        }
        return counting;
    }
}
