package org.steadyback.insight.ui;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Label;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.helps.Sufficiency;
import org.steadyback.insight.ui.HelpsWords.Outcome;
import org.steadyback.library.Section;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class HelpsWordsTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "-2.122, -1.186, Pain 1.2 to 2.1 points lower",
        "-1.7, -0.04, Pain 1.7 lower to no change",
        "-0.835, 0.06, Pain 0.8 lower to 0.1 higher",
        "0.01, 0.9, Pain no change to 0.9 higher",
        "1.336, 2.242, Pain 1.3 to 2.2 points higher",
        "-1.04, 1.04, Pain 1 lower to 1 higher"
    })
    void saysTheRangeWithItsDirection(double low, double high, String words) {
        assertThat(HelpsWords.range(estimate(low, high), Outcome.NEXT_MORNING))
                .isEqualTo(words + ", against your other mornings.");
    }

    @Test
    void writesPointsAsTheReaderDoes() {
        var spanish = Languages.of("es").orElseThrow();

        Reading.in(
                spanish,
                () -> assertThat(HelpsWords.range(estimate(-1, 0.94), Outcome.NEXT_MORNING))
                        .isEqualTo("Dolor: entre 1 punto menos y 0,9 puntos más, frente a sus otras mañanas."));
    }

    @Test
    void saysWhatIsMissingAndNothingElse() {
        assertThat(HelpsWords.missing(new Opinion.NotYet(4, 9, new Sufficiency.NotYet(2, 0, 0)), Outcome.RIGHT_AFTER))
                .containsExactly("You have 4 of 6 sessions needed.");
        assertThat(HelpsWords.missing(new Opinion.NotYet(6, 5, new Sufficiency.NotYet(0, 1, 3)), Outcome.NEXT_MORNING))
                .containsExactly("You have 5 of 6 other mornings to compare with.", "They span 11 of 14 days needed.");
    }

    @Test
    void theNextMorningDecidesTheSentence() {
        assertThat(sentence(weighed(Label.PROBABLY_WORSE), weighed(Label.PROBABLY_HELPS)))
                .isEqualTo("Mornings after strengthening have tended to be better than your others, by about 1 point."
                        + " This is your own pattern, not proof.");
        assertThat(sentence(weighed(Label.PROBABLY_HELPS), notYet()))
                .isEqualTo("Your mornings cannot tell yet; right after, the sessions can be compared.");
        assertThat(sentence(notYet(), notYet())).startsWith("There is not enough yet to compare.");
    }

    /** No blame, no fright, no order to stop, and no verdict without its doubt (look and voice of the project). */
    @ParameterizedTest
    @EnumSource
    void frightensNobodyAndPromisesNothing(Label label) {
        var words = sentence(weighed(label), weighed(label))
                + HelpsWords.label(label, Outcome.RIGHT_AFTER)
                + HelpsWords.label(label, Outcome.NEXT_MORNING);

        assertThat(words)
                .doesNotContainIgnoringCase("harm")
                .doesNotContainIgnoringCase("damage")
                .doesNotContain("!");
        assertThat(words).doesNotContainIgnoringCase("stop").doesNotContainIgnoringCase("best");
        assertThat(HelpsWords.label(label, Outcome.RIGHT_AFTER)).doesNotContain("worse");
    }

    private static String sentence(Opinion rightAfter, Opinion nextMorning) {
        return HelpsWords.sentence(new WhatHelps.OfKind(Section.STRENGTHENING, 9, rightAfter, nextMorning));
    }

    private static Opinion notYet() {
        return new Opinion.NotYet(4, 9, new Sufficiency.NotYet(2, 0, 0));
    }

    private static Opinion weighed(Label label) {
        var estimate = Optional.of(estimate(-1.7, -0.4));
        return new Opinion.Weighed(7, 9, label, estimate, estimate);
    }

    private static Estimate estimate(double low, double high) {
        return new Estimate(-1.1, 0.4, -1.04, low, high, 0.8, 0, 0, 16);
    }
}
