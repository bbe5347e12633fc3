package org.steadyback.access;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What whoever guesses tries first is refused, with the reason; a few words are not. */
class EasyPasswordsTest {

    @ParameterizedTest
    @CsvSource({
        "aaaaaaaaaaaaaa, repeats the same few",
        "ababababababab, repeats the same few",
        "123123123123123, repeats the same few",
        "walkwalkwalk, repeats the same few",
        "💪💪💪💪💪💪💪💪💪💪💪💪, repeats the same few",
        "qwertyuiop12, keys in a row",
        "Qwertzuiop!!, keys in a row",
        "123456789012, keys in a row",
        "0987654321ab, keys in a row",
        "asdfghjklzxcv, keys in a row",
        "1qaz2wsx3edc, keys in a row",
        "abcdefghijkl, keys in a row",
        "password2026!, commonest",
        "PASSWORD----1, commonest",
        "p@ssw0rd2026, commonest",
        "sunshine1234, commonest",
        "iloveyou!!!!, commonest",
        "2026welcome2026, commonest",
        "monkey-monkey, commonest",
    })
    void whatIsTriedFirstIsRefusedWithItsReason(String password, String reason) {
        assertThat(EasyPasswords.refusal(password))
                .hasValueSatisfying(why -> assertThat(why).contains(reason));
        assertThatThrownBy(() -> new Password(password)).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a quiet walk helps",
                "steady-demo-2026",
                "sunshine after rain",
                "my password is long enough",
                " ünïcødé 🙂 words ",
                "山田 花子 は 毎日 歩く よ",
                "+&=%20#;\"<'>",
                "correct horse battery staple",
            })
    void aFewWordsAreTaken(String password) {
        assertThat(EasyPasswords.refusal(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "annaberg2026!, true",
        "Anna Berg 1980, true",
        "berg.anna.berg, true",
        "anna@home.test, true",
        "steadyback2026, true",
        "ÅnnaBerg-walks, false",
        "Anna walks by the river, false",
        "the river by home, false",
    })
    void onesOwnNameAndAddressAreNoPassword(String password, boolean refused) {
        assertThat(EasyPasswords.refusal(password, "Anna Berg", "anna.b@home.test")
                        .isPresent())
                .isEqualTo(refused);
    }

    @Test
    void anotherPersonsNameIsNoReason() {
        assertThat(EasyPasswords.refusal("annaberg2026!", "Ben Ode", "ben@home.test"))
                .isEqualTo(Optional.empty());
    }

    @Test
    void twelveCharactersAreTheLeast() {
        assertThatThrownBy(() -> new Password("eleven walk")).hasMessageContaining("at least 12 characters");
        assertThat(new Password("twelve walks").value()).hasSize(12);
        assertThat(Password.help()).contains("12");
    }
}
