package org.steadyback.translation;

import org.junit.jupiter.api.Test;

import org.steadyback.text.Languages;
import org.steadyback.text.Translated;
import org.steadyback.translation.LanguageState.Kind;
import org.steadyback.translation.LanguageState.Part;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationsTest {

    @Test
    void spanishIsComplete() {
        var state = Translations.of(Languages.of("es").orElseThrow());

        assertThat(state.parts()).extracting(Part::kind).containsExactly(Kind.values());
        assertThat(state.parts())
                .allMatch(Part::complete)
                .allMatch(part -> part.extent().originals() > 0);
        assertThat(state.parts())
                .contains(
                        new Part(Kind.EXERCISES, new Translated.Extent(116, 116)),
                        new Part(Kind.ARTICLES, new Translated.Extent(14, 14)));
    }

    @Test
    void aPartIsInPartsUntilAllIsThere() {
        assertThat(new Part(Kind.ARTICLES, new Translated.Extent(14, 13)).complete())
                .isFalse();
    }
}
