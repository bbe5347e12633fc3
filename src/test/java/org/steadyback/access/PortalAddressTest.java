package org.steadyback.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Under which address the portal answers, and that behind TLS it says so. */
class PortalAddressTest {

    private final PortalAddress here = address(null);
    private final PortalAddress clinic = address("https://Portal.example.org/");

    @Test
    void withoutAnAddressItIsThisMachine() {
        assertThat(here.of("login")).isEqualTo("http://localhost:8099/login");
        assertThat(here.behindTls()).isFalse();
        assertThat(here.isHost("localhost:8099")).isTrue();
        assertThat(here.isHost("127.0.0.1:8099")).isTrue();
        assertThat(here.isHost("localhost:1")).isFalse();
        assertThat(here.isHost("evil.example")).isFalse();
        assertThat(here.isHost(null)).isFalse();
        assertThat(here.isOrigin("http://localhost:8099")).isTrue();
        assertThat(here.isOrigin("https://localhost:8099")).isFalse();
        assertThat(here.isOrigin("null")).isFalse();
    }

    @Test
    void theConfiguredAddressAndNoOther() {
        assertThat(clinic.of("me")).isEqualTo("https://Portal.example.org/me");
        assertThat(clinic.behindTls()).isTrue();
        assertThat(clinic.isHost("portal.example.org")).isTrue();
        assertThat(clinic.isHost("localhost:8099")).isFalse();
        assertThat(clinic.isOrigin("https://portal.example.org")).isTrue();
        assertThat(clinic.isOrigin("http://portal.example.org")).isFalse();
        assertThat(address("https://portal.example.org:8443").isHost("portal.example.org:8443"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.example.org", "ftp://portal.example.org", "https:///path"})
    void whatNoBrowserCouldBeSentToIsRefusedAtTheStart(String url) {
        assertThatThrownBy(() -> new PortalSettings(url, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PortalAddress address(@org.jspecify.annotations.Nullable String url) {
        return new PortalAddress(
                new PortalSettings(url, null), new MockEnvironment().withProperty("local.server.port", "8099"));
    }
}
