package org.steadyback.uikit;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataTableTest {

    @Test
    void isATableWithCaptionAndHeads() {
        var html = html(new DataTable("Asked and done", "Exercise", "Done").row("Bridge", "2 × 10"));
        assertThat(html)
                .contains("<caption>", "Asked and done")
                .contains("scope=\"col\"")
                .contains("scope=\"row\"")
                .containsSubsequence("Exercise", "Done", "Bridge", "2 × 10");
    }

    @Test
    void numbersStandToTheRightInHeadAndCell() {
        var html = html(new DataTable("Pain", "Day", "Value").numbers(1).row("Monday", "4"));
        assertThat(html.split("class=\"number\"", -1)).hasSize(3);
    }

    @Test
    void holdsComponents() {
        assertThat(html(new DataTable("Links", "Name").row(new Anchor("clinic", "Grace"))))
                .contains("href=\"clinic\"");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        var table = new DataTable("Pain", "Day", "Value");
        assertThatThrownBy(() -> table.row("Monday")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void canBeFilledAnew() {
        var table = new DataTable("Pain", "Day").row("Monday");
        table.clear();
        table.row("Tuesday");
        assertThat(html(table)).doesNotContain("Monday").contains("Tuesday");
    }

    private static String html(DataTable table) {
        return table.getElement().getOuterHTML();
    }
}
