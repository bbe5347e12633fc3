package org.steadyback.uikit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.stream.Stream;

import com.vaadin.flow.component.datepicker.DatePicker;

import org.steadyback.text.Reading;
import org.steadyback.text.Texts;

/**
 * A day that is typed or picked, as every page asks for one: day before month, in the ways people write it. The calendar opens
 * by its button only; opened by itself it catches the key that leads on to the next field.
 */
public final class DayField extends DatePicker {

    private static final PartTexts SAY = Texts.of(PartTexts.class);
    private static final String SHOWN = "dd/MM/yyyy";
    private static final String[] TYPED = {"d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd"
    };

    public DayField(String label) {
        super(label);
        setLocale(Reading.language().locale());
        setAutoOpen(false);
        setI18n(ways());
    }

    /** A year of two digits is read as one of the hundred around this day. */
    public void setAround(LocalDate day) {
        setI18n(ways().setReferenceDate(day));
    }

    private static DatePickerI18n ways() {
        var locale = Reading.language().locale();
        return new DatePickerI18n()
                .setDateFormats(SHOWN, TYPED)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(fromSunday()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(SAY.todayInCalendar())
                .setCancel(SAY.leaveCalendar());
    }

    /** As the calendar counts them: Sunday is 0. */
    private static Stream<DayOfWeek> fromSunday() {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7);
    }
}
