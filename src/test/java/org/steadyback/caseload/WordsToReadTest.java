package org.steadyback.caseload;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which text is to be read first, and what is said of it without its words. */
class WordsToReadTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");

    private static PatientText text(TextSource source, int daysLater, String words) {
        return new PatientText(source, "", FIRST.plusSeconds(daysLater * 86_400L), words, false, Optional.empty());
    }

    @Test
    void whatMayBeAboutSelfHarmComesFirstThenWhatHasWaitedLongest() {
        var bladder = text(TextSource.SESSION, 0, "My bladder feels odd");
        var numb = text(TextSource.COMPLAINT, 1, "numb between my legs");
        var harm = text(TextSource.WISH, 2, "I could kill myself");

        assertThat(WordsToRead.of(List.of(numb, bladder, harm), ZONE)).hasValueSatisfying(read -> {
            assertThat(read.words())
                    .isEqualTo("Perhaps about self-harm, in what was asked about the plan of 22 Nov; 2 more");
            assertThat(read.selfHarm()).isTrue();
        });
        assertThat(WordsToRead.of(List.of(numb, bladder), ZONE)).hasValueSatisfying(read -> {
            assertThat(read.words())
                    .isEqualTo("Perhaps about bladder, bowel or numbness, in the note of a session of 20 Nov; 1 more");
            assertThat(read.selfHarm()).isFalse();
        });
    }

    @Test
    void otherWordsAreNotCounted() {
        var garden = text(TextSource.SESSION, 0, "The garden was lovely");

        assertThat(WordsToRead.of(List.of(garden), ZONE)).isEmpty();
        assertThat(WordsToRead.of(List.of(), ZONE)).isEmpty();
        assertThat(WordsToRead.of(List.of(garden, text(TextSource.COMPLAINT, 3, "my bladder gives way")), ZONE))
                .hasValueSatisfying(
                        read -> assertThat(read.words()).endsWith("what was said about an exercise of 23 Nov"));
    }

    @Test
    void whatWasReadOrAnsweredIsNotToBeRead() {
        var read = Optional.of(new PatientText.Read("Anna", FIRST));
        for (var source : TextSource.values()) {
            assertThat(WordsToRead.of(List.of(text(source, 0, "my bladder gives way")), ZONE))
                    .as("%s", source)
                    .isPresent();
            assertThat(WordsToRead.of(
                            List.of(
                                    new PatientText(source, "", FIRST, "my bladder gives way", false, read),
                                    new PatientText(source, "", FIRST, "my bladder gives way", true, Optional.empty())),
                            ZONE))
                    .as("%s", source)
                    .isEmpty();
        }
    }
}
