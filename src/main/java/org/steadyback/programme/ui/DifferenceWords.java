package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.DirectionalPreference;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanDifference;
import org.steadyback.programme.PlanDifference.OfLine;
import org.steadyback.programme.PlanDifference.OfTerm;
import org.steadyback.programme.PlanState;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.uikit.Dates;

/** What somebody else changed, in a line; and what each side says where both did. */
final class DifferenceWords {

    private final Function<ExerciseId, String> names;

    /** @param names what an exercise is called */
    DifferenceWords(Function<ExerciseId, String> names) {
        this.names = names;
    }

    /** "Bridge: 2 sets of 10 instead of 2 sets of 8 (Ben Okafor)". */
    String of(PlanDifference difference) {
        return switch (difference) {
            case OfTerm term -> of(term);
            case OfLine line ->
                names.apply(line.exercise()) + ": " + changed(line)
                        + (line.author().by().isEmpty()
                                ? ""
                                : " (" + line.author().by() + ")");
        };
    }

    private static String of(OfTerm term) {
        return switch (term.term()) {
            case ORDER -> "The exercises stand in another order";
            case GOAL, MODE, PREFERENCE, PLANNED_UNTIL ->
                title(term) + ": " + says(term, term.theirs()) + " instead of " + says(term, term.was());
        };
    }

    private String changed(OfLine line) {
        return switch (line.field()) {
            case DOSE -> dose(line.theirs()) + " instead of " + dose(line.was());
            case SCHEDULE -> schedule(line.theirs()) + " instead of " + schedule(line.was());
            case CHANGED_WHAT_IS_REMOVED -> both(line.theirs()) + " instead of " + both(line.was());
            case ADDED -> "added, " + both(line.theirs());
            case WITHDRAWN -> "withdrawn";
            case REPLACED -> line.theirs() == null ? "withdrawn" : named(line.theirs()) + " instead of it";
        };
    }

    /** What is to be chosen: "Bridge, dose". */
    String title(PlanDifference difference) {
        return switch (difference) {
            case OfTerm term -> title(term);
            case OfLine line ->
                names.apply(line.exercise())
                        + switch (line.field()) {
                            case DOSE -> ", dose";
                            case SCHEDULE -> ", days";
                            case CHANGED_WHAT_IS_REMOVED, ADDED, WITHDRAWN, REPLACED -> "";
                        };
        };
    }

    String mine(PlanDifference difference) {
        return "Yours: "
                + switch (difference) {
                    case OfTerm term -> says(term, term.mine());
                    case OfLine line ->
                        switch (line.field()) {
                            case DOSE -> dose(line.mine());
                            case SCHEDULE -> schedule(line.mine());
                            case CHANGED_WHAT_IS_REMOVED, REPLACED ->
                                line.mine() == null ? "removed" : named(line.mine());
                            case ADDED, WITHDRAWN -> both(line.mine());
                        };
                };
    }

    String theirs(PlanDifference difference) {
        return "Theirs: "
                + switch (difference) {
                    case OfTerm term -> says(term, term.theirs());
                    case OfLine line ->
                        switch (line.field()) {
                            case DOSE -> dose(line.theirs());
                            case SCHEDULE -> schedule(line.theirs());
                            case CHANGED_WHAT_IS_REMOVED, ADDED -> both(line.theirs());
                            case WITHDRAWN -> "withdrawn";
                            case REPLACED -> line.theirs() == null ? "withdrawn" : named(line.theirs());
                        };
                };
    }

    /** What was chosen where both changed the same, beside what the other did: "Bridge: withdrawn (Ben Okafor). You chose yours: …". */
    String chosen(PlanDifference difference, boolean theirs) {
        var says = theirs ? theirs(difference) : mine(difference);
        return of(difference) + ". You chose " + says.substring(0, 1).toLowerCase(Locale.UK) + says.substring(1) + ".";
    }

    private static String title(OfTerm term) {
        return switch (term.term()) {
            case GOAL -> "Goal";
            case MODE -> "How the dose changes";
            case PREFERENCE -> "Directional preference";
            case PLANNED_UNTIL -> "Planned until";
            case ORDER -> "Order";
        };
    }

    private static String says(OfTerm term, PlanState state) {
        return switch (term.term()) {
            case GOAL -> state.goal().isBlank() ? "none" : "“" + state.goal() + "”";
            case MODE -> state.mode() == Mode.GUIDED ? "guided by pain" : "by quota";
            case PREFERENCE -> preference(state.outlook().preference());
            case PLANNED_UNTIL -> until(state.outlook().plannedUntil());
            case ORDER -> "";
        };
    }

    private static String preference(@Nullable DirectionalPreference preference) {
        return preference == null ? "none" : preference.direction().plainWords() + ", " + preference.because();
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "open end" : Dates.day(day);
    }

    private String named(PlanState.Line line) {
        return names.apply(line.exercise()) + ", " + both(line);
    }

    private static String dose(PlanState.@Nullable Line line) {
        return line == null ? "" : DoseWords.of(line.dose());
    }

    private static String schedule(PlanState.@Nullable Line line) {
        return line == null ? "" : ScheduleWords.of(line.schedule());
    }

    private static String both(PlanState.@Nullable Line line) {
        return line == null ? "" : ScheduleWords.of(line.dose(), line.schedule());
    }
}
