package org.steadyback.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "soren | Søren Kierkegaard",
                "SØREN | soren kierkegaard",
                "yildiz | Ayşe Yıldız",
                "ayse | Ayşe Yıldız",
                "istanbul | İSTANBUL",
                "lukasz | Łukasz Żółć",
                "zolc | Łukasz Żółć",
                "strasse | Anna Straße",
                "straße | Anna Strasse",
                "aegir | Ægir Þórsson",
                "thorsson | Ægir Þórsson",
                "oeuvre | Œuvre",
                "dokovic | Novak Đoković",
                "muller | Jürgen Müller",
                "mu\u0308ller | Jürgen Müller",
                "o'brien | Conor O’Brien",
                "o’brien | Conor O'Brien",
                "obrien | Conor O'Brien",
                "o brien | Conor O'Brien",
                "o\u02BBbrien | Conor OBrien",
                "el sayed | Mona El-Sayed",
                "el-sayed | Mona El Sayed",
                "elsayed | Mona El-Sayed",
                "clarke emma | Emma Clarke",
                "emma  clarke | Emma Clarke",
                "clar emm | Emma Clarke",
                "山田太郎 | 山田 太郎",
                "山田 太郎 | 山田太郎",
                "山田　太郎 | 山田太郎",
                "太郎 | 山田 太郎",
                "σοφος | ΣΟΦΟΣ",
                "ｅｍｍａ | Emma Clarke",
            })
    void finds(String typed, String name) {
        assertThat(Folding.finds(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"emma berg | Emma Clarke", "sören k | Soren Berg", "山本 | 山田 太郎", "yildirim | Ayşe Yıldız"})
    void doesNotFindWhatIsNotThere(String typed, String name) {
        assertThat(Folding.finds(typed, name)).isFalse();
    }

    @Test
    void nothingTypedFindsEverybody() {
        assertThat(Folding.finds("  ", "Emma Clarke")).isTrue();
        assertThat(Folding.finds("-", "Emma Clarke")).isTrue();
    }

    @Test
    void theSameNameInTwoSpellingsIsTheSame() {
        assertThat(Folding.same("Søren  O’Brien", "soren o'brien")).isTrue();
        assertThat(Folding.same("Emma Clarke", "Emma Clark")).isFalse();
    }
}
