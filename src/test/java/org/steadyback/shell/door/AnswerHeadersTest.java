package org.steadyback.shell.door;

import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/VAADIN/build/chunk-AbC.js  | max-age=3600 | public, max-age=31536000, immutable",
                "/VAADIN/build/missing.js    | ''           | no-store",
                "/VAADIN/build/refused.js    | no-store     | no-store",
                "/styles/base.css            | max-age=3600 | max-age=3600",
                "/me                         | ''           | no-store"
            })
    void onlyAFileWithItsDigestInItsNameIsKeptForAYear(String address, String said, String kept) throws Exception {
        var answer = new MockHttpServletResponse();
        new AnswerHeaders(true).doFilter(new MockHttpServletRequest("GET", address), answer, (_, response) -> {
            if (!said.isEmpty()) {
                ((HttpServletResponse) response).setHeader("Cache-Control", said);
            }
        });

        assertThat(answer.getHeader("Cache-Control")).isEqualTo(kept);
    }
}
