package org.steadyback.screening;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words open a question on the portal's pages as they do in the player, whose own test reads the same list. */
class WatchWordsTest {

    private static final WatchWords WORDS = WatchWords.ENGLISH;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My bladder feels odd since Monday",
                "bowels not right",
                "I could not pee this morning",
                "peeing takes ages",
                "leaking a bit when I laugh",
                "I have been incontinent",
                "numb between my legs",
                "It feels numb and strange\nbetween the legs",
                "between my legs it is tingling",
                "tingling in the groin",
                "Can’t feel myself wiping",
                "when wiping it feels different",
                "no feeling down there",
                "numb bum after sitting",
                "sexual feeling has gone",
                "cannot go to the toilet",
                "constipated for four days"
            })
    void bladderBowelAndSaddle(String text) {
        assertThat(WORDS.areAboutTheSaddle(text)).isTrue();
        assertThat(WORDS.areAboutTheSaddle(text.toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sometimes I want to die",
                "I could kill myself",
                "thoughts of harming myself",
                "thinking about suicide",
                "Suicidal again",
                "I want to hurt myself",
                "I would be better off dead",
                "I don’t want to live like this",
                "I don't want to be here any more",
                "I might end it all",
                "took an overdose",
                "self-harm",
                "there is no point in living"
            })
    void selfHarm(String text) {
        assertThat(WORDS.areAboutSelfHarm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bridge was easier today.",
                "Back a bit stiff, 3 of 10.",
                "My leg was numb for a minute after kneeling",
                "tingling in my left foot",
                "I put my foot between two cushions",
                "I sat on a stool for the curls",
                "Hurt myself on the stairs last week, fine now",
                "That exercise is killing me",
                "I can’t go on with the plank for so long",
                "The kids want me to play",
                "Needed a weekend off",
                "I want to do more",
                "Peeled an orange in the plank, weekly record"
            })
    void andNothingOfWhatBacksAndDaysAreLike(String text) {
        assertThat(WORDS.areAboutTheSaddle(text)).isFalse();
        assertThat(WORDS.areAboutSelfHarm(text)).isFalse();
    }
}
