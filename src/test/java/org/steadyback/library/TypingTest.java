package org.steadyback.library;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypingTest {

    private static final List<String> KNOWN =
            List.of("bridge", "bridges", "hamstring", "plank", "march", "camel", "clam", "walk", "walking", "chest");

    @ParameterizedTest
    @CsvSource({
        "brigde, bridge, 1",
        "bridg, bridge, 1",
        "bbridge, bridge, 1",
        "bredge, bridge, 1",
        "hmstrnig, hamstring, 2",
        "plank, plank, 0",
        "ab, xyz, 3",
        "'', abc, 3"
    })
    void countsErrors(String typed, String meant, int errors) {
        assertThat(Typing.errors(typed, meant)).isEqualTo(errors);
        assertThat(Typing.errors(meant, typed)).isEqualTo(errors);
    }

    @Test
    void takesTheNearestWords() {
        assertThat(Typing.meant("brigde", KNOWN)).containsExactly("bridge", "bridges");
        assertThat(Typing.meant("plnak", KNOWN)).containsExactly("plank");
        assertThat(Typing.meant("hamstrng", KNOWN)).containsExactly("hamstring");
    }

    @Test
    void forgivesWhileAWordIsNotFinished() {
        assertThat(Typing.meant("hmast", KNOWN)).containsExactly("hamstring");
    }

    @Test
    void forgivesShortWordsNothing() {
        assertThat(Typing.meant("clm", KNOWN)).isEmpty();
        assertThat(Typing.meant("xqzt", KNOWN)).isEmpty();
    }
}
