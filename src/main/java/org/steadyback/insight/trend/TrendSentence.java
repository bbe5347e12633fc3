package org.steadyback.insight.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.steadyback.kernel.PainScore;

/** Says in one sentence what a chart of mornings shows, or that it cannot say yet. */
public final class TrendSentence {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private TrendSentence() {}

    public static String of(Map<LocalDate, PainScore> mornings) {
        return PainTrend.over(mornings).map(TrendSentence::of).orElseGet(() -> tooFew(mornings.size()));
    }

    private static String of(PainTrend trend) {
        var time = time(trend);
        return switch (trend.direction()) {
            case EASED ->
                "Mornings have eased from about %s to about %s in %s."
                        .formatted(number(trend.before()), number(trend.now()), time);
            case RISEN ->
                "Mornings have risen from about %s to about %s in %s."
                        .formatted(number(trend.before()), number(trend.now()), time);
            case ABOUT_THE_SAME ->
                "Mornings have stayed at about %s for %s; a change of less than 2 points is noise."
                        .formatted(number(trend.now()), time);
        };
    }

    private static String tooFew(int answers) {
        return switch (answers) {
            case 0 -> "No morning answers in this time, so the chart cannot say which way it goes.";
            case 1 -> "One morning answer in this time: too few answers to say which way it goes.";
            default ->
                "%s morning answers in this time: too few answers to say which way it goes."
                        .formatted(capital(answers));
        };
    }

    private static String time(PainTrend trend) {
        long days = ChronoUnit.DAYS.between(trend.from(), trend.to());
        long weeks = Math.round(days / 7.0);
        return weeks < 2 ? days + " days" : word(weeks) + " weeks";
    }

    /** A median of whole numbers is whole or a half. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String word(long number) {
        return number < NUMBERS.size() ? NUMBERS.get((int) number) : String.valueOf(number);
    }

    private static String capital(int number) {
        var word = word(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
