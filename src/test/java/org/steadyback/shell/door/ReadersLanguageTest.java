package org.steadyback.shell.door;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.steadyback.text.Language;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** Before sign-in; after it OwnLanguageDatabaseTest says what is read. */
class ReadersLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "es-419,es;q=0.9 | -     | es",
                "es-419,es;q=0.9 | en    | en",
                "-               | es-MX | es",
                "-               | -     | en",
                "hu              | -     | en",
                "hu              | xx    | en",
                "en-GB           | ar-XB | en",
                "*;q=;           | ;--   | en"
            })
    void theAddressThenTheBrowserThenEnglish(@Nullable String accepted, @Nullable String asked, String read)
            throws Exception {
        assertThat(read(request(accepted, asked), false).tag()).isEqualTo(read);
    }

    @Test
    void aMadeUpOneStaysForTheSessionWhereItIsAllowed() throws Exception {
        var request = request("en", "ar-XB");
        var session = request.getSession();
        assertThat(read(request, true)).isEqualTo(Language.MIRRORED);

        var next = request("en", null);
        next.setSession(session);
        assertThat(read(next, true)).isEqualTo(Language.MIRRORED);
        assertThat(read(next, false)).isEqualTo(Language.ENGLISH);
    }

    private static MockHttpServletRequest request(@Nullable String accepted, @Nullable String asked) {
        var request = new MockHttpServletRequest("GET", "/login");
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }
        if (asked != null) {
            request.setQueryString("a=b&language=" + asked);
        }
        return request;
    }

    private static Language read(MockHttpServletRequest request, boolean madeUp) throws Exception {
        var read = new AtomicReference<@Nullable Language>();
        new ReadersLanguage(Optional::empty, madeUp)
                .doFilter(request, new MockHttpServletResponse(), (_, _) -> read.set(Reading.language()));
        return Objects.requireNonNull(read.get());
    }
}
