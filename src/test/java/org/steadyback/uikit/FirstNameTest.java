package org.steadyback.uikit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FirstNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Berg, Anna",
        "'  Anna  ', Anna",
        "María de la Luz Ortega, María",
        "Dr. Anna Berg, Dr. Anna Berg",
        "Dra Ortega, Dra Ortega",
        "Drew Marsh, Drew"
    })
    void isTheFirstWordUnlessThatIsATitle(String name, String first) {
        assertThat(FirstName.of(name)).isEqualTo(first);
    }
}
