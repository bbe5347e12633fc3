package org.steadyback.education.content;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleSourceTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();

    private static final String ENGLISH = """
            DOW13:
              kind: research
              reference: Downie and others 2013
              remark: We read a summary.
              finding: Few signs help.
            HAY21:
              kind: research
              reference: Hayden and others 2021
              finding: Moving helps.
            experience:
              kind: experience
              reference: Plain advice
              finding: No study stands behind this.
            """;

    private static final String MADE = """
            DOW13:
              remark: Leímos un resumen.
              finding: Pocas señales ayudan.
            HAY21:
              finding: Moverse ayuda.
            experience:
              reference: Consejos sencillos
              finding: Ningún estudio lo respalda.
            """;

    private final Map<String, ArticleSource.Listed> sources = ArticleSource.read(Entry.of("sources.yaml", ENGLISH));

    @Test
    void whatWeRemarkIsTranslatedAndAReferenceStaysAsItIsPrinted() {
        var downie = inSpanish("DOW13");

        assertThat(downie.remark()).contains("Leímos un resumen.");
        assertThat(downie.reference()).isEqualTo("Downie and others 2013");
        assertThat(downie.isInWords()).isFalse();
        assertThat(inSpanish("HAY21").remark()).isEmpty();
    }

    @Test
    void aReferenceThatIsWordsIsTranslated() {
        assertThat(inSpanish("experience").reference()).isEqualTo("Consejos sencillos");
        assertThat(inSpanish("experience").isInWords()).isTrue();
    }

    private ArticleSource inSpanish(String key) {
        var words = Entry.of("es/sources.yaml", MADE).entries().stream()
                .filter(entry -> entry.name().equals(key))
                .findFirst()
                .map(entry -> Wording.of(key, entry, ArticleSource.words(key)))
                .orElseThrow();
        return Objects.requireNonNull(sources.get(key)).source().in(SPANISH, words);
    }
}
