package org.steadyback.uikit;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTest {

    @Test
    void aHeaderWithoutSentenceOrActionsShowsNeither() {
        var header = new PageHeader("Caseload");
        assertThat(visible(header, "page-sub")).isFalse();
        assertThat(visible(header, "page-actions")).isFalse();
    }

    @Test
    void aHeaderShowsWhatItGetsLater() {
        var header = new PageHeader("Caseload");
        header.setSub("41 patients");
        header.addActions(new Button("Add"));
        assertThat(visible(header, "page-sub")).isTrue();
        assertThat(visible(header, "page-actions")).isTrue();
    }

    @Test
    void anEmptyStateWithoutActionsHasNoEmptyRow() {
        assertThat(new EmptyState("Nothing yet", "It will stand here.")
                        .getElement()
                        .getOuterHTML())
                .contains("Nothing yet", "It will stand here.")
                .doesNotContain("actions");
    }

    @Test
    void factsArePairs() {
        var facts = new DefinitionList().fact("Episode", "Since May").fact("Team", new Span("Anna"));
        assertThat(facts.getElement().getOuterHTML())
                .containsSubsequence("<dt>", "Episode", "<dd>", "Since May", "Anna");
        facts.clear();
        assertThat(facts.getElement().getChildCount()).isZero();
    }

    @Test
    void eachToneHasItsClass() {
        for (var tone : Tone.values()) {
            assertThat(new Tag("word", tone).getClassNames()).containsExactlyInAnyOrder("tag", tone.className());
            assertThat(new Notice(tone, "sentence").getElement().getOuterHTML()).contains(tone.className());
        }
    }

    @Test
    void onlyAnAnnouncedNoticeInterrupts() {
        assertThat(new Notice(Tone.STOP, "Stop").getElement().getAttribute("role"))
                .isNull();
        assertThat(new Notice(Tone.STOP, "Stop").announced().getElement().getAttribute("role"))
                .isEqualTo("alert");
    }

    private static boolean visible(PageHeader header, String className) {
        return header.getElement()
                .getChildren()
                .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren()))
                .filter(child -> child.getClassList().contains(className))
                .findFirst()
                .orElseThrow()
                .isVisible();
    }

    @Test
    void aPieceInAnotherLanguageThanThePageSaysSo() {
        var spanish = Languages.of("es").orElseThrow();

        var page = Reading.<List<Paragraph>, RuntimeException>in(
                spanish,
                () -> List.of(
                        InLanguage.mark(new Paragraph("Bridge"), Language.ENGLISH),
                        InLanguage.mark(new Paragraph("Puente"), spanish)));

        assertThat(page.getFirst().getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.getFirst().getElement().getAttribute("dir")).isEqualTo("ltr");
        assertThat(page.getLast().getElement().hasAttribute("lang")).isFalse();
    }
}
