package org.steadyback.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steadyback.caseload.need.Facts;
import org.steadyback.caseload.need.Need;
import org.steadyback.screening.WatchWords;

/**
 * Which of a patient's texts, that nobody has answered or reviewed, is to be read first; while a stop is open, a review settles none: by the one list of words that also opens a
 * question to the patient (fact sheet §2.9). It changes no gate and no alert, and is judged whenever it is read. Pure.
 */
final class WordsToRead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private WordsToRead() {}

    /** Where a patient wrote. */
    enum Source {
        WISH("what was asked about the plan", Need.Place.PROGRAMME),
        COMPLAINT("what was said about an exercise", Need.Place.PROGRAMME),
        SESSION("the note of a session", Need.Place.REVIEW);

        private final String words;
        private final Need.Place place;

        Source(String words, Need.Place place) {
            this.words = words;
            this.place = place;
        }
    }

    /** What a patient wrote, and nobody has answered or reviewed. */
    record Text(Source source, Instant at, String words) {

        boolean selfHarm() {
            return WatchWords.ENGLISH.areAboutSelfHarm(words);
        }

        boolean toRead() {
            return WatchWords.ENGLISH.areToBeRead(words);
        }
    }

    /** What may be about self-harm comes first, then what has waited longest. */
    static Optional<Facts.ToRead> of(List<Text> texts, ZoneId zone) {
        var all = texts.stream()
                .filter(Text::toRead)
                .sorted(Comparator.comparing((Text one) -> !one.selfHarm()).thenComparing(Text::at))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.getFirst();
        var more = all.size() == 1 ? "" : "; " + (all.size() - 1) + " more";
        return Optional.of(new Facts.ToRead(
                "%s, in %s of %s%s"
                        .formatted(
                                first.selfHarm()
                                        ? "Perhaps about self-harm"
                                        : "Perhaps about bladder, bowel or numbness",
                                first.source().words,
                                DAY.format(LocalDate.ofInstant(first.at(), zone)),
                                more),
                first.source().place,
                first.selfHarm()));
    }
}
