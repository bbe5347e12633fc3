package org.steadyback.screening.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.access.HelpLine;
import org.steadyback.access.HelpLines;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** The words and numbers of the page. */
class WarningSignsPageTest {

    @Test
    void namesTheClinicsOwnNumbers() {
        var html = page(new HelpLine("Emergency", "999"), null, new HelpLine("Urgent advice", "111"))
                .html();

        assertThat(html)
                .contains("href=\"tel:999\">Call 999<", "href=\"tel:111\">Urgent advice: call 111<")
                .doesNotContain("your country");
    }

    @Test
    void isThereForEverybody() {
        var html = new WarningSignsPage(HelpLines.anywhere(Optional.empty())).html();

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
    void saysItInTheReadersLanguageAndInWhichItIs() {
        var page = page(new HelpLine("Emergencias", "112"), null, new HelpLine("NHS 111", "111"));

        assertThat(Reading.in(Languages.of("es").orElseThrow(), page::html))
                .startsWith("<!DOCTYPE html>\n<html lang=\"es\" dir=\"ltr\">")
                .contains(
                        "href=\"tel:112\">Llamar al 112<",
                        "href=\"tel:111\">NHS 111: llamar al 111<",
                        "entre las piernas",
                        "Nadie vigila este portal en directo",
                        "Pensamientos de hacerse daño a propósito o de quitarse la vida")
                .doesNotContain("emergency", "pain", "Call");
        assertThat(Reading.in(Language.MIRRORED, page::html)).contains("lang=\"ar-XB\" dir=\"rtl\"");
        assertThat(page.html()).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    /** Who reads in distress does not search: the line stands right below what it is for, and nowhere else. */
    @Test
    void theCrisisLineAndTheMaternityUnitStandWhereTheyAreNeeded() {
        var html = new WarningSignsPage(new HelpLines(
                        new HelpLine("Emergency", "999"),
                        null,
                        new HelpLine("Urgent advice", "111"),
                        new HelpLine("Listeners", "116 123"),
                        new HelpLine("Maternity unit", "01632 960333"),
                        new HelpLine("Northgate", "01632 960111")))
                .html();

        assertThat(html)
                .containsSubsequence(
                        "In pregnancy",
                        "tel:01632960333",
                        "Thoughts of harming yourself",
                        "tel:116123",
                        "Contact a doctor or urgent care today",
                        "tel:111",
                        "tel:01632960111")
                .containsOnlyOnce("tel:116123")
                .containsOnlyOnce("tel:01632960333");
    }

    /** Two lines about a weaker leg that lead to different places are told apart by their first words. */
    @Test
    void whatTellsASignOfNowFromOneOfTodayStandsInFront() {
        assertThat(WarningSign.now().stream().flatMap(group -> group.signs().stream()))
                .anyMatch(words -> words.startsWith("Within the last two days: a leg or foot has become weaker"));
        assertThat(WarningSign.today().getFirst().signs())
                .contains("More slowly, over days or weeks: a leg or foot is getting weaker");
    }

    @Test
    void whatAClinicTypedIsText() {
        var html = page(new HelpLine("Emergency", "<b>9\"9"), null, null).html();

        assertThat(html).contains("tel:99", "Call &lt;b&gt;9&quot;9").doesNotContain("<b>");
    }

    @Test
    void whereTheDeviceIsAbroadThatCountrysNumberStandsBesideTheClinics() {
        var html = page(new HelpLine("Emergency, United Kingdom", "999"), new HelpLine("Emergency, Spain", "112"), null)
                .html();

        assertThat(html)
                .containsSubsequence(
                        "href=\"tel:112\">Emergency, Spain: call 112<",
                        "href=\"tel:999\">Emergency, United Kingdom: call 999<")
                .doesNotContain("your country");
    }

    private static WarningSignsPage page(HelpLine emergency, @Nullable HelpLine abroad, @Nullable HelpLine urgent) {
        return new WarningSignsPage(new HelpLines(emergency, abroad, urgent, null, null, null));
    }
}
