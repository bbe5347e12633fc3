package org.steadyback.education.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingAgeTest {

    @ParameterizedTest
    @CsvSource({"walk,1", "walked,1", "needed,2", "time,1", "people,2", "exercise,3", "exercises,4", "back,1", "14,1"})
    void countsSyllablesByGroupsOfVowels(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void followsTheFormulaOfFleschAndKincaid() {
        var age = ReadingAge.of(List.of("The cat sat on the mat. It did not move.", "Nobody asked."));

        assertThat(age).isEqualTo(new ReadingAge(3, 12, 14));
        assertThat(age.grade()).isEqualTo(0.39 * 12 / 3 + 11.8 * 14 / 12 - 15.59, within(0.001));
        assertThat(age.wordsASentence()).isEqualTo(4);
    }

    @Test
    void longWordsAndSentencesAreHarder() {
        var easy = ReadingAge.of(List.of("You walk a bit. You rest a bit."));
        var hard = ReadingAge.of(
                List.of("Ambulatory rehabilitation necessitates individually calibrated progressive increments."));

        assertThat(easy.grade()).isLessThan(2);
        assertThat(hard.grade()).isGreaterThan(12);
    }
}
