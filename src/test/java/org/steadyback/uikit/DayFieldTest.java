package org.steadyback.uikit;

import org.junit.jupiter.api.Test;

import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar of a day is in the reader's language, and a week begins where it begins there. */
class DayFieldTest {

    @Test
    void inEnglish() {
        var ways = new DayField("From").getI18n();

        assertThat(ways.getMonthNames()).hasSize(12).startsWith("January");
        assertThat(ways.getWeekdaysShort()).hasSize(7).startsWith("Sun", "Mon");
        assertThat(ways.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(ways.getCancel()).isEqualTo("Cancel");
    }

    @Test
    void inSpanish() {
        var ways = Reading.in(Languages.of("es").orElseThrow(), () -> new DayField("Desde").getI18n());

        assertThat(ways.getMonthNames()).startsWith("enero", "febrero");
        assertThat(ways.getWeekdays()).startsWith("domingo", "lunes");
        assertThat(ways.getToday()).isEqualTo("Hoy");
        assertThat(ways.getDateFormats()).startsWith("dd/MM/yyyy");
    }
}
