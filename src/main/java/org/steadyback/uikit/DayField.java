package org.steadyback.uikit;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.flow.component.datepicker.DatePicker;

/**
 * A day that is typed or picked, as every page asks for one: day before month, in the ways people write it. The calendar opens
 * by its button only; opened by itself it catches the key that leads on to the next field.
 */
public final class DayField extends DatePicker {

    private static final String SHOWN = "dd/MM/yyyy";
    private static final String[] TYPED = {"d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd"
    };

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setI18n(ways());
    }

    /** A year of two digits is read as one of the hundred around this day. */
    public void setAround(LocalDate day) {
        setI18n(ways().setReferenceDate(day));
    }

    private static DatePickerI18n ways() {
        return new DatePickerI18n().setDateFormats(SHOWN, TYPED);
    }
}
