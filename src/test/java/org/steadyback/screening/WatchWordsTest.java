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
                "constipated for four days",
                "I had an accident in my pants",
                "had a little accident in my trousers",
                "my willy is numb",
                "numb down below",
                "my legs went numb down below",
                "I have no feeling below the waist",
                "I wet myself on the stairs",
                "I wet the bed",
                "soiled my trousers",
                "I soiled myself",
                "can't feel myself pee",
                "I didn't make it to the loo",
                "couldn't get to the loo in time",
                "I could not hold my water",
                "can't hold it",
                "I can’t hold it any more",
                "can't hold on long enough",
                "leaking",
                "was leaking on the bus",
                "did not reach the bathroom",
                "barely made it to the toilet",
                "too late for the loo",
                "an accident on the way to the toilet",
                "have to run to the loo all the time",
                "my waterworks are odd",
                "trouble passing water",
                "it dribbles afterwards",
                "nothing comes out",
                "woke up wet",
                "wet pants this morning",
                "I don't feel when I need to go",
                "can't tell if I need the loo",
                "pooped in my sleep",
                "I went in my pants"
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
                "there is no point in living",
                "I wish I wouldn't wake up",
                "I wish I had never been born",
                "hope I don't wake up",
                "just go to sleep and not wake up again",
                "I am tired of living",
                "sick of life",
                "I want to end it all",
                "sometimes I hurt myself",
                "I could hurt myself",
                "hurt myself with a knife again",
                "end it all with my pills",
                "I will kill myself on Sunday",
                "no reason to live",
                "I have nothing to live for",
                "life isn't worth it",
                "want it all to be over"
            })
    void selfHarm(String text) {
        assertThat(WORDS.areAboutSelfHarm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I had chest pain on the stairs",
                "My chest is tight",
                "tight chest since lunch",
                "tightness in my chest",
                "pressure across the chest",
                "my foot is dragging",
                "I drag my left foot",
                "foot drop",
                "my leg gave way",
                "Knee gave out twice",
                "I passed out",
                "nearly fainted",
                "I can't breathe",
                "could not get my breath",
                "short of breath on the flat",
                "can not walk straight",
                "unsteady on my feet",
                "my waters broke",
                "the baby moves less",
                "I am bleeding"
            })
    void andTheListOfSigns(String text) {
        assertThat(WORDS.areAboutAnotherSign(text)).isTrue();
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
                "Peeled an orange in the plank, weekly record",
                "I like to end it all with a stretch",
                "I take it all in my stride",
                "Hurt myself lifting a box",
                "I am afraid I might hurt myself",
                "scared to hurt myself",
                "Single knee to chest hurts a little",
                "pain in my knee at knee to chest",
                "a tingle in the balls of my feet",
                "We had an accident with the car years ago",
                "I gave it a rest and gave way to the dog",
                "I wish I had more time",
                "tired of this exercise",
                "I wake up stiff",
                "woke up at six, wet and windy",
                "I can't hold the plank",
                "could not hold it for ten seconds",
                "can't hold it for the full 10 seconds",
                "couldn't hold it still",
                "can't hold it as long as before",
                "held the bridge with no trouble",
                "I drank more water",
                "ran to the bus",
                "got to the pool in time",
                "could not make it to the session",
                "dribbled the ball with my son",
                "came out of the pool feeling good",
                "wet hair from the rain",
                "I did not make it to the gym in time",
                "I can't hold on to the bar",
                "I do not know if I have to go slower",
                "I don't know if I have to go to work",
                "held my breath",
                "hold a water bottle in each hand",
                "went for a walk in my trousers",
                "a bit out of breath after the hill",
                "breathing out on the way up",
                "my niece had her baby"
            })
    void andNothingOfWhatBacksAndDaysAreLike(String text) {
        assertThat(WORDS.areAboutTheSaddle(text)).isFalse();
        assertThat(WORDS.areAboutSelfHarm(text)).isFalse();
        assertThat(WORDS.areAboutAnotherSign(text)).isFalse();
        assertThat(WatchWords.ANY.areToBeRead(text))
                .as("nor are they words of another language")
                .isFalse();
        assertThat(WatchWords.ANY.areAboutAnotherSign(text)).isFalse();
    }
}
