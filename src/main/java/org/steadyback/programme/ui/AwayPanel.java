package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.kernel.Period;
import org.steadyback.programme.PlannedPause;

/** Days away: from, to, why; and those that are known. The same for the patient and the physio. */
class AwayPanel extends Composite<Div> {

    private static final int LONGEST_DAYS = 366;

    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("Up to and with");
    private final TextField reason = new TextField("Why");
    private final transient BiConsumer<Period, String> onSave;

    AwayPanel(LocalDate today, List<PlannedPause> known, String why, BiConsumer<Period, String> onSave) {
        this.onSave = onSave;
        for (var date : List.of(from, to)) {
            date.setLocale(Locale.UK);
            date.setManualValidation(true);
            date.setValue(today);
        }
        from.setErrorMessage("Please choose a day");
        to.setErrorMessage("Please choose the same day or a later one, within a year");
        reason.setMaxLength(400);
        reason.setPlaceholder(why);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setErrorMessage("A word is enough");
        var save = new Button("Save these days", _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var days = new Div(from, to);
        days.addClassName("form-row");
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(days, reason, actions);
        form.addClassName("form");
        getContent().add(form);
        if (!known.isEmpty()) {
            getContent().add(list(known));
        }
    }

    private void save() {
        var first = from.getValue();
        var last = to.getValue();
        from.setInvalid(first == null);
        to.setInvalid(last == null
                || first != null && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS - 1L))));
        reason.setInvalid(reason.getValue().isBlank());
        if (first != null && last != null && !to.isInvalid() && !reason.isInvalid()) {
            onSave.accept(new Period(first, last), reason.getValue());
        }
    }

    private static Section list(List<PlannedPause> known) {
        var title = new H2("Days away that are known");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        known.forEach(one -> list.add(new ListItem(
                new Span(Dates.day(one.days().from()) + " to "
                        + Dates.day(one.days().to())),
                new Span(one.reason()),
                new Span(one.made().by()))));
        var section = new Section(title, list);
        section.addClassName("section");
        return section;
    }
}
