package org.steadyback.programme.check;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.steadyback.programme.plan.DoseWords;

/** What was found, in one sentence with figures. Pure. */
public final class FindingWords {

    private FindingWords() {}

    /** @param names of exercises by their id; one that is not among them is called by its id */
    public static String of(Finding finding, Map<String, String> names) {
        return switch (finding) {
            case Finding.UsualPain(var pain) ->
                "Usual pain is " + pain.stripTrailingZeros().toPlainString() + " of 10.";
            case Finding.AboveTolerance(var exercise, int asked, var measure, int reached) ->
                "%s: %s %s at once; measured or reached so far: %s."
                        .formatted(name(exercise, names), asked, measure.words(), reached);
            case Finding.SteepStep(var exercise, var asks, var from, var now, boolean easier) ->
                "%s: %s, after %s of the %s one, %s."
                        .formatted(
                                name(exercise, names),
                                DoseWords.of(asks.dose()),
                                DoseWords.of(now.dose()),
                                easier ? "easier" : "harder",
                                name(from, names));
            case Finding.EarlyLevel(var exercise, int level, long firstDay) ->
                "%s is level %s, asked from day %s on.".formatted(name(exercise, names), level, firstDay);
            case Finding.NoCore(int strengthening) ->
                strengthening + " strengthening exercises, none of them core work.";
            case Finding.NoFitness(var days) ->
                (days == null ? "No end is planned" : "Planned for " + days + " days")
                        + ", and nothing is for fitness.";
            case Finding.OneDirection(var way) ->
                way == null ? "None of it moves the spine in any direction." : "All of it is " + way.words() + ".";
            case Finding.ManyExercises(int exercises, int most) ->
                exercises + " exercises; up to " + most + " get done at home.";
            case Finding.LongBout(int minutes, int most) ->
                "Everything once takes about " + minutes + " min; " + most + " min is the ceiling of a bout.";
            case Finding.NoRestDay(var exercises, var fixed, int days) ->
                exercises.stream().map(one -> name(one, names)).distinct().collect(Collectors.joining(", "))
                        + (fixed.isEmpty()
                                ? ": " + days + " days a week leave no day of rest between."
                                : ": fixed days follow each other, " + days(fixed) + ".");
            case Finding.UnusualDose unusual -> name(unusual.exercise(), names) + ": " + unusual(unusual) + ".";
        };
    }

    private static String unusual(Finding.UnusualDose found) {
        int asked = found.asked();
        var upTo = "; up to " + found.usual() + " are usual";
        return switch (found.limit()) {
            case FEWEST_DAYS -> "1 day a week; " + found.usual() + " or more are usual";
            case LONGEST_STRETCH, LONGEST_STRENGTH_HOLD -> "a hold of " + asked + " seconds" + upTo;
            case MOST_STRENGTH_DAYS -> asked + " days a week" + upTo;
            case MOST_SETS -> asked + " sets" + upTo;
            case MOST_REPS -> asked + " repetitions a set" + upTo;
            case LONGEST_FITNESS -> asked + " minutes at once" + upTo;
            default -> asked + " " + found.limit().unit() + upTo;
        };
    }

    private static String days(List<Integer> fixed) {
        return fixed.stream()
                .map(day -> DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.UK))
                .collect(Collectors.joining(", "));
    }

    private static String name(String exercise, Map<String, String> names) {
        return names.getOrDefault(exercise, exercise);
    }
}
