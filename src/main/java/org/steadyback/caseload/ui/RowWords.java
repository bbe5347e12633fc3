package org.steadyback.caseload.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.steadyback.caseload.CaseloadRow;
import org.steadyback.caseload.need.Need;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.insight.trend.PainTrend;
import org.steadyback.insight.trend.TrendSentence;
import org.steadyback.shell.PatientStates.Place;
import org.steadyback.uikit.Paths;

/** The cells of a row. What is not known is said, never shown as 0. */
final class RowWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** Whatever waits stands in it, not only what came in lately. */
    private RowWords() {}

    /** Where something is to be done about it; null = the chart will do. */
    static @Nullable Place place(CaseloadRow row, Need need) {
        return switch (need.reason()) {
            case WORDS_TO_READ -> new Place(Paths.words(row.patient()), "Read it", true);
            case ASKS_CHANGE, NOT_RIGHT -> new Place(Paths.programme(row.patient()), "Answer it", false);
            default -> null;
        };
    }

    static String adherence(CaseloadRow row) {
        return AdherenceWords.of(row.adherence());
    }

    static String lastRecord(CaseloadRow row) {
        return row.lastRecord() == null ? "no record yet" : ago(row.lastRecord(), row.today());
    }

    /** "5, was 3", or why there is no such statement. */
    static String mornings(CaseloadRow row) {
        return mornings(row.mornings());
    }

    static String mornings(@Nullable PainTrend trend) {
        return trend == null
                ? "not enough answers yet"
                : TrendSentence.number(trend.now()) + ", was " + TrendSentence.number(trend.before());
    }

    static String week(CaseloadRow row) {
        if (row.week() == null) {
            return "no programme";
        }
        return row.week() < 1 ? "not started" : "week " + row.week();
    }

    static String lastReview(CaseloadRow row) {
        return row.lastReview() == null
                ? "never"
                : ago(row.lastReview().day(), row.today()) + ", "
                        + row.lastReview().by();
    }

    /** "today", "yesterday", "5 days ago", "12 Sept". */
    static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) {
            return "today";
        }
        if (days == 1) {
            return "yesterday";
        }
        return days <= 28 ? days + " days ago" : (day.getYear() == today.getYear() ? DAY : DATE).format(day);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }
}
