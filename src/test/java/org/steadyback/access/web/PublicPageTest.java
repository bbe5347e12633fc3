package org.steadyback.access.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** A page before sign-in is in the language of whoever reads it, and says so. */
class PublicPageTest {

    @Test
    void thePageSaysItsLanguageAndWhereItsLinesBegin() {
        assertThat(page(Language.ENGLISH)).contains("<html lang=\"en\" dir=\"ltr\">", "Please wait a moment");
        assertThat(page(Languages.of("es").orElseThrow()))
                .contains("<html lang=\"es\" dir=\"ltr\">", "Espere un momento", ">Entrar</a>")
                .doesNotContain("Sign in");
        assertThat(page(Language.MIRRORED)).contains("dir=\"rtl\"");
    }

    @Test
    void aForeignWordIsText() {
        var page = PublicPage.words(HttpStatus.OK, "a < b", "\"<b>\"").getBody();

        assertThat(page).contains("<title>a &lt; b · Steadyback</title>", "<p>&quot;&lt;b&gt;&quot;</p>");
    }

    private static String page(Language language) {
        return Reading.in(language, () -> String.valueOf(PublicPage.later().getBody()));
    }
}
