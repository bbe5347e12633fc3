package org.steadyback.library;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTest {

    @Test
    void readsAWholeWish() {
        var words = SearchWords.read("Level 2 extension exercise, standing, fine with osteoporosis");

        assertThat(words.asks())
                .isEqualTo(ExerciseFilter.none()
                        .withLevels(Set.of(2))
                        .withDirections(Set.of(Direction.EXTENSION))
                        .withPositions(Set.of(Position.STANDING))
                        .withSuits(Set.of(Condition.OP)));
        assertThat(words.rest()).isEmpty();
        assertThat(words.readAs()).containsExactly("level 2", "extension", "standing", "fine with osteoporosis");
        assertThat(words.all()).containsExactly("level", "2", "extension", "standing", "osteoporosis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat cow", "hip hinge", "bottom lift", "single knee to chest", "chair", "knee", "band"})
    void leavesWordsThatAskForNoFacet(String text) {
        var words = SearchWords.read(text);

        assertThat(words.asks().isNone()).isTrue();
        assertThat(words.readAs()).isEmpty();
        assertThat(words.rest()).isNotEmpty().isEqualTo(words.all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "knee to chest not lying | knee chest | not lying | SITTING STANDING KNEELING OTHER",
                "knee to chest, not lying down | knee chest | not lying | SITTING STANDING KNEELING OTHER",
                "bridge not standing or sitting | bridge | not standing, not sitting | LYING KNEELING OTHER",
                "without kneeling | | not hands and knees or kneeling | LYING SITTING STANDING OTHER",
                "no standing, no sitting, no kneeling | | not standing, not sitting, not hands and knees or kneeling | LYING OTHER",
                "standing not lying | | standing, not lying | STANDING",
            })
    void leavesOutPositions(String text, @Nullable String rest, String readAs, String left) {
        var words = SearchWords.read(text);

        assertThat(String.join(" ", words.rest())).isEqualTo(Objects.requireNonNullElse(rest, ""));
        assertThat(String.join(", ", words.readAs())).isEqualTo(readAs);
        assertThat(words.asks().positions())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(left.split(" ")).map(Position::valueOf).toList());
        assertThat(words.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plank without wrist load",
                "plank, no load on the wrists",
                "plank without weight on wrists",
                "plank without loading the wrists",
                "plank avoiding strain on wrists",
                "plank without weight on the hands",
            })
    void aLoadOnAJointIsWhatTheCautionsAreAbout(String text) {
        var words = SearchWords.read(text);

        assertThat(words.rest()).containsExactly("plank");
        assertThat(words.asks()).isEqualTo(ExerciseFilter.none().withoutLoadOn(Set.of(Condition.WR)));
        assertThat(words.readAs()).containsExactly("no load on the wrists");
        assertThat(words.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plank without resistance band | without resistance band | plank",
                "not extension, standing | not extension | ",
                "no osteoporosis but bridge | no osteoporosis | bridge",
                "squat without weights and chair | without weights | squat chair",
                "not level 3 | not level 3 | ",
            })
    void saysWhatItCannotLeaveOut(String text, String notUnderstood, @Nullable String rest) {
        var words = SearchWords.read(text);

        assertThat(words.notUnderstood()).containsExactly(notUnderstood);
        assertThat(String.join(" ", words.rest())).isEqualTo(Objects.requireNonNullElse(rest, ""));
        assertThat(words.asks().directions()).isEmpty();
        assertThat(words.asks().suits()).isEmpty();
        assertThat(words.asks().levels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'extention', EXTENSION",
        "'flexion', FLEXION",
        "'bending forwards', FLEXION",
        "'side-bending', LATERAL_FLEXION",
        "'lateral flexion', LATERAL_FLEXION",
        "'ROTATION', ROTATION",
    })
    void understandsDirections(String text, Direction direction) {
        assertThat(SearchWords.read(text).asks())
                .isEqualTo(ExerciseFilter.none().withDirections(Set.of(direction)));
    }

    @ParameterizedTest
    @CsvSource({
        "osteoperosis, OP",
        "osteoporsis, OP",
        "pregnent, PR",
        "high blood pressure, HT",
        "spinal stenosis, ST",
        "sore knees, KN"
    })
    void understandsConditions(String text, Condition condition) {
        assertThat(SearchWords.read(text).asks())
                .isEqualTo(ExerciseFilter.none().withSuits(Set.of(condition)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extensor", "hip flexor", "strongest", "rotator", "slant"})
    void doesNotTakeOneWordForAnother(String text) {
        assertThat(SearchWords.read(text).asks().isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'level 2', 2, 2",
        "'levels 1-3', 1, 3",
        "'level 1 to 3', 1, 3",
        "'level two', 2, 2",
        "'level 2 and 3 bridge', 2, 3",
    })
    void understandsLevels(String text, int from, int to) {
        var levels = SearchWords.read(text).asks().levels();

        assertThat(levels).contains(from, to).hasSize(to - from + 1);
    }

    @Test
    void aLevelThereIsNotIsAWordLikeAnother() {
        assertThat(SearchWords.read("level 9").rest()).containsExactly("level", "9");
        assertThat(SearchWords.read("level").rest()).containsExactly("level");
    }

    @Test
    void takesTheLongerPhrase() {
        var words = SearchWords.read("not on the floor, hands and knees or seated, no equipment");

        assertThat(words.asks())
                .isEqualTo(ExerciseFilter.none()
                        .withNotOnTheFloor(true)
                        .withPositions(Set.of(Position.KNEELING, Position.SITTING))
                        .withHave(Set.of(ExerciseFilter.NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "– · !", "exercises for the"})
    void hasNothingToLookFor(String text) {
        assertThat(SearchWords.read(text).isEmpty()).isTrue();
    }
}
