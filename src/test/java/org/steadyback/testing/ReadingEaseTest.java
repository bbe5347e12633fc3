package org.steadyback.testing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingEaseTest {

    @ParameterizedTest
    @CsvSource({
        "sol,1",
        "pie,1",
        "silla,2",
        "suelo,2",
        "cadera,3",
        "boca,2",
        "rodillas,3",
        "espalda,3",
        "ciática,3",
        "quien,1",
        "guía,2",
        "lea,2",
        "oír,2",
        "día,2",
        "muy,1",
        "y,1",
        "yoga,2",
        "estiramiento,5",
        "cigüeña,3",
        "aire,2",
        "continúe,4"
    })
    void countsSyllablesAsTheyAreSpoken(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void followsTheFormulaOfFernandezHuerta() {
        var ease = ReadingEase.of(List.of("El gato duerme. La niña lee (despacio) un libro. [OWE20]"));

        assertThat(ease).isEqualTo(new ReadingEase(2, 8, 13));
        assertThat(ease.ease()).isEqualTo(206.84 - 60.0 * 13 / 8 - 1.02 * 8 / 2, within(0.001));
    }
}
