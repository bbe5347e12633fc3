package org.steadyback.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.Safety;

/**
 * Collects what stands against a plan. Knows no clock and no database.
 *
 * @param today where the patient lives
 * @param cards the current library, as far as it is asked for
 */
record PlanCheck(LocalDate today, Safety safety, Map<ExerciseId, ExerciseCard> cards) {

    /** Home programmes have 6 exercises or fewer; beyond this nobody would do them. */
    static final int MOST_EXERCISES = 20;

    private static final int DAYS_BACK = 30;

    List<Objection> toStart(AssignProgramme command, boolean episodeOpen, List<ProgrammePlan> earlier) {
        var objections = new ArrayList<Objection>();
        if (!episodeOpen) {
            objections.add(new Objection.NoOpenEpisode());
        }
        earlier.forEach(programme -> against(programme, command.startsOn()).ifPresent(objections::add));
        objections.addAll(number(command.items()));
        objections.addAll(date(command.startsOn(), today.minusDays(DAYS_BACK)));
        objections.addAll(end(command.outlook(), command.startsOn()));
        objections.addAll(items(command.startsOn(), command.items()));
        return List.copyOf(objections);
    }

    /** What stays as it was, and what is taken away, is not asked about again. */
    List<Objection> toChange(ChangeProgramme command, LocalDate startsOn, LocalDate from, List<NextVersion> next) {
        var objections = new ArrayList<Objection>();
        objections.addAll(number(command.items()));
        objections.addAll(date(from, today));
        Optional.ofNullable(command.outlook()).ifPresent(outlook -> objections.addAll(end(outlook, startsOn)));
        var anew = next.stream()
                .filter(NextVersion::asksAnew)
                .map(NextVersion::item)
                .toList();
        objections.addAll(items(from.isBefore(startsOn) ? startsOn : from, anew));
        return List.copyOf(objections);
    }

    /** The plan as the checks look at it; what is not in the library is no part of it. */
    List<ProposedExercise> toAsk(List<PlanItem> items) {
        return items.stream()
                .flatMap(item -> Optional.ofNullable(cards.get(item.exercise()))
                        .map(card -> new ProposedExercise(card, item.dose(), item.schedule()))
                        .stream())
                .toList();
    }

    private static Optional<Objection> against(ProgrammePlan earlier, LocalDate startsOn) {
        var lastDay = earlier.plan().endsOn();
        if (lastDay == null) {
            return Optional.of(new Objection.ProgrammeOpen());
        }
        return startsOn.isAfter(lastDay) ? Optional.empty() : Optional.of(new Objection.EarlierProgrammeUntil(lastDay));
    }

    private static List<Objection> number(Collection<?> items) {
        if (items.isEmpty()) {
            return List.of(new Objection.NoExercise());
        }
        return items.size() > MOST_EXERCISES ? List.of(new Objection.TooManyExercises(MOST_EXERCISES)) : List.of();
    }

    private List<Objection> date(LocalDate day, LocalDate earliest) {
        var latest = today.plusYears(1);
        return day.isBefore(earliest) || day.isAfter(latest)
                ? List.of(new Objection.DateOutOfRange(earliest, latest))
                : List.of();
    }

    private static List<Objection> end(Outlook outlook, LocalDate startsOn) {
        return outlook.endsBefore(startsOn) ? List.of(new Objection.PlannedEndTooEarly(startsOn)) : List.of();
    }

    private List<Objection> items(LocalDate from, List<PlanItem> items) {
        var objections = new ArrayList<Objection>();
        items.stream()
                .map(PlanItem::exercise)
                .filter(exercise -> !cards.containsKey(exercise))
                .distinct()
                .forEach(exercise -> objections.add(new Objection.UnknownExercise(exercise)));
        objections.addAll(AssignmentSafety.objections(safety, from, items, cards));
        return objections;
    }
}
