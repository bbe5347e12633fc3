package org.steadyback.education.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steadyback.education.content.ArticleSource;
import org.steadyback.education.content.Basis;

/** What a reader is told about an article and its sources. */
final class EducationWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private EducationWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case EVIDENCE -> "Evidence. The numbers say where from.";
            case EXPERIENCE -> "Experience. No study stands behind it.";
            case BOTH -> "Partly evidence, partly experience. Each number says which.";
        };
    }

    static String kind(ArticleSource.Kind kind) {
        return switch (kind) {
            case RESEARCH -> "Evidence: research";
            case GUIDELINE -> "Evidence: guideline";
            case HEALTH_SERVICE -> "Evidence: health service";
            case EXPERIENCE -> "Experience";
        };
    }
}
