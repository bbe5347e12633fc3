package org.steadyback.caseload;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.caseload.WordsToRead.Source;
import org.steadyback.caseload.WordsToRead.Text;
import org.steadyback.caseload.need.Need;

import static org.assertj.core.api.Assertions.assertThat;

/** Which text is to be read first, and what is said of it without its words. */
class WordsToReadTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");

    private static Text text(Source source, int daysLater, String words) {
        return new Text(source, FIRST.plusSeconds(daysLater * 86_400L), words);
    }

    @Test
    void whatMayBeAboutSelfHarmComesFirstThenWhatHasWaitedLongest() {
        var bladder = text(Source.SESSION, 0, "My bladder feels odd");
        var numb = text(Source.COMPLAINT, 1, "numb between my legs");
        var harm = text(Source.WISH, 2, "I could kill myself");

        assertThat(WordsToRead.of(List.of(numb, bladder, harm), ZONE)).hasValueSatisfying(read -> {
            assertThat(read.words())
                    .isEqualTo("Perhaps about self-harm, in what was asked about the plan of 22 Nov; 2 more");
            assertThat(read.place()).isEqualTo(Need.Place.PROGRAMME);
            assertThat(read.selfHarm()).isTrue();
        });
        assertThat(WordsToRead.of(List.of(numb, bladder), ZONE)).hasValueSatisfying(read -> {
            assertThat(read.words())
                    .isEqualTo("Perhaps about bladder, bowel or numbness, in the note of a session of 20 Nov; 1 more");
            assertThat(read.place()).isEqualTo(Need.Place.REVIEW);
            assertThat(read.selfHarm()).isFalse();
        });
    }

    @Test
    void otherWordsAreNotCounted() {
        var garden = text(Source.SESSION, 0, "The garden was lovely");

        assertThat(WordsToRead.of(List.of(garden), ZONE)).isEmpty();
        assertThat(WordsToRead.of(List.of(), ZONE)).isEmpty();
        assertThat(WordsToRead.of(List.of(garden, text(Source.COMPLAINT, 3, "my bladder gives way")), ZONE))
                .hasValueSatisfying(
                        read -> assertThat(read.words()).endsWith("what was said about an exercise of 23 Nov"));
    }
}
