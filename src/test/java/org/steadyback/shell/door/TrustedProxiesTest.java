package org.steadyback.shell.door;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who is believed about where a request comes from. */
class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // proxies | connected | X-Forwarded-For | where it comes from
                "                    | 203.0.113.9 | 198.51.100.1                        | 203.0.113.9",
                "                    | 127.0.0.1   | 198.51.100.1                        | 127.0.0.1",
                "10.0.0.7            | 203.0.113.9 | 198.51.100.1                        | 203.0.113.9",
                "10.0.0.7            | 10.0.0.7    | 198.51.100.1                        | 198.51.100.1",
                "10.0.0.7            | 10.0.0.7    |                                     | 10.0.0.7",
                "10.0.0.7            | 10.0.0.7    | 1.2.3.4, 198.51.100.1               | 198.51.100.1",
                "10.0.0.7            | 10.0.0.7    | 1.2.3.4,198.51.100.1, 10.0.0.7      | 198.51.100.1",
                "10.0.0.0/24,10.1.1.1| 10.1.1.1    | 1.2.3.4, 198.51.100.1, 10.0.0.200   | 198.51.100.1",
                "10.0.0.0/24         | 10.0.0.9    | 10.0.0.8                            | 10.0.0.8",
                "10.0.0.0/25         | 10.0.0.129  | 198.51.100.1                        | 10.0.0.129",
                "10.0.0.0/25         | 10.0.0.127  | 198.51.100.1                        | 198.51.100.1",
                "10.0.0.7            | 10.0.0.7    | localhost                           | 10.0.0.7",
                "10.0.0.7            | 10.0.0.7    | 198.51.100.1, evil.example          | 10.0.0.7",
                "10.0.0.7            | 10.0.0.7    | 198.51.100.1, ,                     | 10.0.0.7",
                "10.0.0.7            | 10.0.0.7    | 999.1.1.1                           | 10.0.0.7",
                "10.0.0.7            | 10.0.0.7    | 198.51.100.1:4711                   | 198.51.100.1",
                "10.0.0.7            | 10.0.0.7    | [2001:db8::1]:4711                  | 2001:db8:0:0:0:0:0:1",
                "10.0.0.7            | 10.0.0.7    | 2001:db8::1                         | 2001:db8:0:0:0:0:0:1",
                "::1, 2001:db8::/32  | 2001:db8::5 | 198.51.100.1                        | 198.51.100.1",
                "::1, 2001:db8::/32  | 2001:db9::5 | 198.51.100.1                        | 2001:db9::5",
                // the same bits of the other kind of address
                "2001:db8::/32       | 32.1.13.184 | 198.51.100.1                        | 32.1.13.184",
                "0.0.0.0/0           | 2001:db8::5 | 198.51.100.1                        | 2001:db8::5",
            })
    void readsFromTheEndForAsLongAsOneOfOursSaysSo(
            @Nullable String proxies, String connected, @Nullable String forwarded, String from) {
        var trusted = TrustedProxies.of(proxies == null ? List.of() : Arrays.asList(proxies.split(",")));

        assertThat(trusted.caller(connected, forwarded == null ? List.of() : List.of(forwarded)))
                .isEqualTo(from);
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(TrustedProxies.of(List.of("10.0.0.7")).caller("10.0.0.7", List.of("1.2.3.4", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "10.0.0.0/",
                "/8",
                "*",
                "10.0.0.7;10.0.0.8"
            })
    void whatIsNeitherAddressNorNetworkIsRefusedAtTheStart(String written) {
        assertThatThrownBy(() -> new ProxySettings(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("STEADYBACK_PROXIES names addresses");
    }

    @Test
    void noneUnlessSaid() {
        assertThat(new ProxySettings(null).trusted().networks()).isEmpty();
        assertThat(new ProxySettings(List.of("")).trusted().networks()).isEmpty();
    }

    @Test
    void whoeverReadsTheRequestSeesTheCaller() throws Exception {
        assertThat(seen("10.0.0.7").getRemoteAddr()).isEqualTo("198.51.100.1");
        assertThat(seen("10.0.0.7").getRemoteHost()).isEqualTo("198.51.100.1");
        assertThat(seen("203.0.113.9").getRemoteAddr()).isEqualTo("203.0.113.9");
    }

    private static HttpServletRequest seen(String connected) throws Exception {
        var request = new MockHttpServletRequest("POST", "/login");
        request.setRemoteAddr(connected);
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        var chain = new MockFilterChain();
        new CallerAddress(TrustedProxies.of(List.of("10.0.0.7")))
                .doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) java.util.Objects.requireNonNull(chain.getRequest());
    }
}
