package org.steadyback.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.Mode;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;

/** Says why something is due, or why nothing is. */
final class WhyWords {

    static final String NO_PROGRAMME = "When your physio has set up a programme, what to do and why will stand here.";
    static final String TRIAL =
            "A trial, to find where you start: do as much as feels comfortable, and stop when you'd rather stop.";
    static final String ALL_DONE = "All that was planned for today is done. Tomorrow is another day.";
    static final String NOT_TODAY = "Your programme plans a day without exercises. A short walk is good any day.";
    /** Where only hand-picked exercises are allowed, nothing else is suggested. */
    static final String NOT_TODAY_PICKED = "Your programme plans a day without exercises.";

    static final String ONLY_LATER = "What your programme asks for waits until you have been cleared for it.";

    private static final String BY_QUOTA =
            " Your plan sets this week's amounts, not today's pain. They are also the most, on good days too.";

    private WhyWords() {}

    /** What belongs to it in quota mode; empty otherwise. */
    static String of(Mode mode) {
        return mode == Mode.QUOTA ? BY_QUOTA : "";
    }

    /** Where the exercise stands in its quota plan. */
    static String of(ApprovedPlan plan, Dose dose) {
        var quota = plan.quotaOf(dose);
        var steps = plan.asking(quota);
        int step = steps.stepOf(quota).orElse(0) + 1;
        int all = steps.steps().size();
        return ", step %s of %s%s".formatted(step, all, step < all ? "; a new step each week" : ", the last");
    }

    static String of(Due due, LocalDate today) {
        return switch (due.why()) {
            case Due.Why.EveryDay() -> "Due every day";
            case Due.Why.FixedDay() -> "Due on " + weekday(today.getDayOfWeek()) + "s";
            case Due.Why.StillOpenThisWeek(int done, int asked) ->
                done + " of " + asked + (asked == 1 ? " day" : " days") + " done this week";
        };
    }

    /** One sentence for the whole bout. */
    static String of(List<Due> due, DueBout bout, LocalDate today) {
        var sentence = due.size() == 1 ? "One exercise is due today" : capital(due.size()) + " exercises are due today";
        long open = due.stream()
                .filter(one -> one.why() instanceof Due.Why.StillOpenThisWeek)
                .count();
        if (bout.bout() > 1) {
            sentence += ", once more: little and often";
        } else if (open == due.size()) {
            sentence += " because this week's days are not all done yet";
        } else if (due.stream().allMatch(one -> one.why() instanceof Due.Why.FixedDay)) {
            sentence += " because it is " + weekday(today.getDayOfWeek());
        } else if (open == 0) {
            sentence += ", as your programme plans";
        } else {
            sentence += ": some every time, some still open this week";
        }
        return sentence + ".";
    }

    private static String capital(int count) {
        var words = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
        return count < words.size() ? words.get(count) : String.valueOf(count);
    }

    private static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
