package org.steadyback.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.kernel.Folding;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The database folds what is searched as the portal folds what was typed. */
@PortalTest
class FoldingDatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void foldsEveryCharacterAsThePortalDoes() {
        var characters = IntStream.range(1, 0x2FFFF)
                .filter(Character::isDefined)
                .filter(one -> Character.getType(one) != Character.SURROGATE)
                .filter(one -> Character.getType(one) != Character.PRIVATE_USE)
                .mapToObj(Character::toString)
                .toArray(String[]::new);

        var folded = folded(characters);

        var otherwise = IntStream.range(0, characters.length)
                .filter(at -> !folded.get(at).equals(Folding.folded(characters[at])))
                .mapToObj(at -> "U+%04X".formatted(characters[at].codePointAt(0)))
                .toList();
        assertThat(otherwise).isEmpty();
    }

    @Test
    void andEveryText() {
        var texts =
                new String[] {"Søren O’Brien", "ΣΟΦΟΣ ΣΟΦΟΣ", "Ayşe YILDIZ ıİ", "山田　太郎", "e\u0301\u0323 ﬁ ½ ﷺ", "Straße"
                };

        assertThat(folded(texts))
                .isEqualTo(Arrays.stream(texts).map(Folding::folded).toList());
    }

    private List<String> folded(String[] texts) {
        return jdbc.sql(
                        "SELECT folded_text(t) AS folded FROM unnest(:texts::text[]) WITH ORDINALITY AS u(t, n) ORDER BY n")
                .param("texts", texts)
                .query((row, _) -> row.getString("folded"))
                .list();
    }
}
