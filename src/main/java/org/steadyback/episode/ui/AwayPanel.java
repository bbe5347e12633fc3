package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.episode.PlannedPause;
import org.steadyback.kernel.Period;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.OwnWords;
import org.steadyback.uikit.TextWatch;

/** Days away: from, to, why; and those that are known. The same for the patient and the physio. */
class AwayPanel extends Composite<Div> {

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 400;
    private static final String A_WORD = "A word is enough";

    private final DayField from = new DayField("From");
    private final DayField to = new DayField("Up to and with");
    private final transient Reason reason;
    private final transient BiConsumer<Period, String> onSave;

    /** Why somebody is away: in the patient's own words, or the physio's. */
    private interface Reason {

        Component field();

        String words();

        boolean isWritten();
    }

    static AwayPanel forPatient(
            LocalDate today, List<PlannedPause> known, TextWatch watch, BiConsumer<Period, String> onSave) {
        var words = new OwnWords("Why", "", LONGEST_REASON, watch);
        return new AwayPanel(
                today,
                known,
                new Reason() {
                    @Override
                    public Component field() {
                        return words;
                    }

                    @Override
                    public String words() {
                        return words.getValue();
                    }

                    @Override
                    public boolean isWritten() {
                        return words.isWritten(A_WORD) && words.mayBeSent();
                    }
                },
                onSave);
    }

    static AwayPanel forPhysio(
            LocalDate today, List<PlannedPause> known, String why, BiConsumer<Period, String> onSave) {
        var field = new TextField("Why");
        field.setMaxLength(LONGEST_REASON);
        field.setPlaceholder(why);
        field.setWidthFull();
        field.setManualValidation(true);
        field.setErrorMessage(A_WORD);
        return new AwayPanel(
                today,
                known,
                new Reason() {
                    @Override
                    public Component field() {
                        return field;
                    }

                    @Override
                    public String words() {
                        return field.getValue();
                    }

                    @Override
                    public boolean isWritten() {
                        field.setInvalid(field.getValue().isBlank());
                        return !field.isInvalid();
                    }
                },
                onSave);
    }

    private AwayPanel(LocalDate today, List<PlannedPause> known, Reason reason, BiConsumer<Period, String> onSave) {
        this.reason = reason;
        this.onSave = onSave;
        for (var date : List.of(from, to)) {
            date.setManualValidation(true);
            date.setValue(today);
        }
        from.setErrorMessage("Please choose a day");
        to.setErrorMessage("Please choose the same day or a later one, within a year");
        var save = new Button("Save these days", _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var days = new Div(from, to);
        days.addClassName("form-row");
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(days, reason.field(), actions);
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
        boolean why = reason.isWritten();
        if (first != null && last != null && !to.isInvalid() && why) {
            onSave.accept(new Period(first, last), reason.words());
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
