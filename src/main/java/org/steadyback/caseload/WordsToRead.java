package org.steadyback.caseload;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steadyback.caseload.need.PatientFacts;

/**
 * Which of a patient's texts, that nobody has read, answered or reviewed, is to be read first; while a stop is open, a review settles
 * none: by the one list of words that also opens a
 * question to the patient (fact sheet §2.9). It changes no gate and no alert, and is judged whenever it is read. Pure.
 */
final class WordsToRead {

    /** What may be about self-harm comes first, then what has waited longest. */
    static final Comparator<PatientText> FIRST =
            Comparator.comparing((PatientText one) -> !one.selfHarm()).thenComparing(PatientText::at);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private WordsToRead() {}

    static Optional<PatientFacts.ToRead> of(List<PatientText> texts, ZoneId zone) {
        var all = texts.stream()
                .filter(text -> text.open() && text.watched())
                .sorted(FIRST)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.getFirst();
        var more = all.size() == 1 ? "" : "; " + (all.size() - 1) + " more";
        return Optional.of(new PatientFacts.ToRead(
                "%s, in %s of %s%s"
                        .formatted(
                                first.about(),
                                first.source().words(),
                                DAY.format(LocalDate.ofInstant(first.at(), zone)),
                                more),
                first.selfHarm()));
    }
}
