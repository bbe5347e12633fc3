package org.steadyback.access;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people type when they are taken in and sign in. */
class AccessWordsTest {

    @Test
    void anAddressIsTakenInLowerCaseWithoutBlanks() {
        assertThat(new EmailAddress("  Ola.Nordmann@Home.TEST ").value()).isEqualTo("ola.nordmann@home.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ola", "ola@", "@home.test", "ola nordmann@home.test"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).hasMessageContaining("e-mail");
    }

    @Test
    void aPasswordIsLongAndTakenAsItIs() {
        assertThat(new Password(" ünïcødé 🙂 words ").value()).isEqualTo(" ünïcødé 🙂 words ");
        assertThat(new Password("a walk ".repeat(28) + "home").value()).hasSize(200);
        assertThatThrownBy(() -> new Password("too short")).hasMessageContaining("at least 12");
        assertThatThrownBy(() -> new Password("x".repeat(201))).hasMessageContaining("at most 200");
        assertThatThrownBy(() -> new Password("nul\0nul\0nul walks")).hasMessageContaining("cannot be used");
    }

    @Test
    void secretsAreNotSpelledOut() {
        assertThat(new Password("a quiet walk helps")).asString().doesNotContain("walk");
        var token = InviteToken.next();
        assertThat(token).asString().doesNotContain(token.value());
        assertThat(token.value())
                .hasSizeGreaterThanOrEqualTo(43)
                .isNotEqualTo(InviteToken.next().value());
    }

    @Test
    void aPersonHasANameAndALanguageOfACode() {
        var zone = ZoneId.of("Asia/Tokyo");
        assertThat(new PersonDetails(" 山田 花子 ", LocalDate.of(1972, 3, 1), zone, "ja").name())
                .isEqualTo("山田 花子");
        assertThatThrownBy(() -> new PersonDetails(" ", LocalDate.of(1972, 3, 1), zone, "ja"))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new PersonDetails("Ola", LocalDate.of(1899, 12, 31), zone, "ja"))
                .hasMessageContaining("birth date");
        assertThatThrownBy(() -> new PersonDetails("Ola", LocalDate.of(1972, 3, 1), zone, "Japanese"))
                .hasMessageContaining("language");
    }

    @Test
    void ageIsCountedInWholeYears() {
        var card = new PatientCard(
                org.steadyback.kernel.PatientId.next(),
                "Ola",
                LocalDate.of(2000, 2, 29),
                ZoneId.of("UTC"),
                "en",
                java.time.Instant.EPOCH);

        assertThat(card.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(25);
        assertThat(card.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(26);
    }
}
