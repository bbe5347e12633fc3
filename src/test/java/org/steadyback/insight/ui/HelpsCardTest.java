package org.steadyback.insight.ui;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Label;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.helps.Sufficiency;
import org.steadyback.library.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** One headline: what says most, and while nothing can be said how near it is. */
class HelpsCardTest {

    @Test
    void saysHowNearTheNearestIs() {
        assertThat(headline(kind(Section.STRENGTHENING, notYet(4)), kind(Section.PHYSICAL_FITNESS, notYet(2))))
                .containsExactly("4 of 6 days with strengthening so far. Then we can compare.");
        assertThat(headline(kind(Section.STRENGTHENING, notYet(0))))
                .containsExactly("There is not enough yet to compare. Keep going as it suits you.");
    }

    @Test
    void whatSaysMostComesBeforeWhatSaysLessAndEnoughBeforeNotYet() {
        assertThat(headline(
                        kind(Section.MOVEMENT_OR_STRETCHING, weighed(Label.CANNOT_TELL_YET)),
                        kind(Section.STRENGTHENING, weighed(Label.LEANING_WORSE)),
                        kind(Section.PHYSICAL_FITNESS, notYet(5))))
                .containsExactly("Mornings after strengthening have been a little worse than your others. Talk it over"
                        + " with your physio: it may be the amount, not the exercise.");
        assertThat(headline(
                        kind(Section.STRENGTHENING, weighed(Label.ABOUT_THE_SAME)),
                        kind(Section.PHYSICAL_FITNESS, weighed(Label.LEANING_HELPFUL))))
                .containsExactly("There is a hint that your mornings after walking and other fitness are better."
                        + " It is too early to be sure.");
    }

    private static List<String> headline(WhatHelps.OfKind... kinds) {
        return HelpsCard.headline(new WhatHelps(List.of(kinds), 0, 0));
    }

    private static WhatHelps.OfKind kind(Section kind, Opinion mornings) {
        return new WhatHelps.OfKind(kind, mornings.ofKind(), notYet(0), mornings);
    }

    private static Opinion notYet(int ofKind) {
        return new Opinion.NotYet(ofKind, 9, new Sufficiency.NotYet(Math.max(0, 6 - ofKind), 0, 0));
    }

    private static Opinion weighed(Label label) {
        return new Opinion.Weighed(8, 9, label, Optional.empty(), Optional.empty());
    }
}
