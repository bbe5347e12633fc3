package org.steadyback.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Child's pose | child-s-pose",
                "Cat–camel | cat-camel",
                "Sitting tall / slump-overcorrect | sitting-tall-slump-overcorrect",
                "Full press-up (arms straight) | full-press-up-arms-straight",
                "(Bridge) | bridge"
            })
    void isLowerCaseWithOneHyphenBetweenWords(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void tellsAllExercisesApart() {
        assertThat(ClinicLibrary.CARDS)
                .hasSize(116)
                .extracting(ExerciseCard::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
