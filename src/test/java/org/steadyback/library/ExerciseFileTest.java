package org.steadyback.library;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.steadyback.library.Section.MOVEMENT_OR_STRETCHING;
import static org.steadyback.library.Section.PHYSICAL_FITNESS;
import static org.steadyback.library.Section.STRENGTHENING;

class ExerciseFileTest {

    private static final String FIRST =
            "MFL1,Single knee to chest,Movement or stretching,flexion,\"Lying on back, knees bent\",None,1,Flexion mobility,"
                    + "chain,1,6,0,1×5 each×10s · 2/day · 7/wk,OP:M PR:M AS:S HI:M,";

    private final String text = own();

    @Test
    void holdsTheWholeLibrary() {
        var cards = ExerciseFile.read();

        assertThat(cards.stream().collect(Collectors.groupingBy(ExerciseCard::section, Collectors.counting())))
                .containsEntry(MOVEMENT_OR_STRETCHING, 42L)
                .containsEntry(STRENGTHENING, 52L)
                .containsEntry(PHYSICAL_FITNESS, 22L);
        assertThat(cards.stream().map(ExerciseCard::family).distinct()).hasSize(26);
    }

    @Test
    void readsEveryColumn() {
        assertThat(ExerciseFile.read().get(5))
                .isEqualTo(new ExerciseCard(
                        new ExerciseId("MFL6"),
                        1,
                        "standing-roll-down",
                        "Standing roll-down",
                        "Curl down one joint at a time, unroll upward from the tail.",
                        MOVEMENT_OR_STRETCHING,
                        "Flexion mobility",
                        true,
                        6,
                        6,
                        4,
                        false,
                        List.of(Direction.FLEXION),
                        "Standing, knees soft",
                        "None",
                        new DefaultDose(1, 5, 2, false, null, 1, 5),
                        List.of(
                                new Caution(Condition.OP, CautionPolicy.X),
                                new Caution(Condition.AS, CautionPolicy.X),
                                new Caution(Condition.DB, CautionPolicy.S),
                                new Caution(Condition.HT, CautionPolicy.M),
                                new Caution(Condition.BA, CautionPolicy.S))));
    }

    @Test
    void tellsLaddersFromMenusAndCoreFromTheRest() {
        assertThat(ExerciseFile.read())
                .filteredOn(card -> !card.chain())
                .extracting(ExerciseCard::family)
                .containsOnly("Easing positions and nerve movement", "Mind–body and mixed fitness");
        assertThat(ExerciseFile.read())
                .filteredOn(card -> card.rung() == 1)
                .extracting(ExerciseCard::family, ExerciseCard::core)
                .contains(tuple("Bridges", true), tuple("Hip abductors", false), tuple("Walking", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what stands in line 2 | what is written instead | what is said
                "MFL1, | mfl1, | An exercise id is three capital letters",
                "MFL1, | MFL2, | id 'MFL2' stands there twice",
                "Single knee to chest | Double knee to chest | name 'double-knee-to-chest' stands there twice",
                "Single knee to chest | `` | name must have 1 to 120 characters",
                "Movement or stretching | Stretching | unknown category 'Stretching'",
                ",flexion, | ,flexion;sideways, | unknown direction 'sideways'",
                ",flexion, | ,flexion;flexion, | a direction is named twice",
                ",flexion, | ,, | unknown direction ''",
                "None,1, | None,0, | level must be a number from 1 to 5, not '0'",
                "None,1, | None,6, | level must be a number from 1 to 5, not '6'",
                "None,1, | None,easy, | level must be a number from 1 to 5, not 'easy'",
                "chain, | ladder, | unknown family type 'ladder'",
                "chain, | menu, | must keep to one category and one family type",
                "chain,1,6 | chain,2,6 | position in 'Flexion mobility' '2' stands there twice",
                "chain,1,6 | chain,7,6 | position 7 of 6",
                "chain,1,6 | chain,1,5 | 'Flexion mobility' has 6 exercises, not 5",
                ",6,0,1×5 | ,6,2,1×5 | is_core must be a number from 0 to 1, not '2'",
                "1×5 each | 0×5 each | dose out of bounds: sets must be 1 to 10, not 0",
                "1×5 each | five | dose not understood",
                "OP:M | QQ:M | unknown Condition 'QQ'",
                "OP:M | OP:L | unknown CautionPolicy 'L'",
                "OP:M | OP | a caution is written like OP:M",
                "OP:M PR:M | OP:M OP:S | two cautions for one condition",
                "HI:M, | HI:M | there must be 15 values, not 14"
            })
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, String said) {
        var broken = text.replace(FIRST, replaceOnce(FIRST, right, wrong));

        assertThatIllegalStateException()
                .isThrownBy(() -> ExerciseFile.read("some.csv", new StringReader(broken)))
                .withMessageMatching("(?s)some\\.csv line [23478]: .*")
                .withMessageContaining(said);
    }

    @Test
    void namesTheExactLine() {
        var broken = text.replace(
                "FMB5,Rowing machine,Physical fitness,general;flexion", "FMB5,Rowing machine,Physical fitness,up");

        assertThatIllegalStateException()
                .isThrownBy(() -> ExerciseFile.read("some.csv", new StringReader(broken.stripTrailing())))
                .withMessage("some.csv line 117: unknown direction 'up'");
    }

    @Test
    void refusesOtherColumns() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ExerciseFile.read("some.csv", new StringReader("id,name\nMFL1,Knee\n")))
                .withMessageStartingWith("some.csv line 1: the columns must be");
    }

    private static String replaceOnce(String line, String right, String wrong) {
        assertThat(line).contains(right);
        return line.replaceFirst(Pattern.quote(right), wrong);
    }

    private static String own() {
        try {
            return new ClassPathResource(ExerciseFile.NAME).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
