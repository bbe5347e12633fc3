package org.steadyback.screening.web;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words and numbers of the page. */
class WarningSignsPageTest {

    @Test
    void namesTheClinicsOwnNumbers() {
        var html = new WarningSignsPage(Optional.of("999"), Optional.of("111")).html();

        assertThat(html)
                .contains("href=\"tel:999\">Call 999<", "href=\"tel:111\">Urgent advice: call 111<")
                .doesNotContain("your country");
    }

    @Test
    void isThereForEverybody() {
        var html = new WarningSignsPage(Optional.empty(), Optional.empty()).html();

        assertThat(html)
                .contains(
                        "href=\"tel:112\">Call 112<",
                        "your country's own emergency number",
                        "between your legs",
                        "Nobody watches this portal live",
                        "Thoughts of harming yourself",
                        "In pregnancy")
                .doesNotContain("Urgent advice");
    }

    @Test
    void whatAClinicTypedIsText() {
        var html = new WarningSignsPage(Optional.of("<b>9\"9"), Optional.empty()).html();

        assertThat(html).contains("tel:99", "Call &lt;b&gt;9&quot;9").doesNotContain("<b>");
    }
}
