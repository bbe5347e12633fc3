package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

import org.steadyback.episode.PlannedPause;
import org.steadyback.kernel.Period;
import org.steadyback.text.Texts;
import org.steadyback.uikit.CheckedForm;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.OwnWords;
import org.steadyback.uikit.TextWatch;

/** Days away: from, to, why; and those that are known. The same for the patient and the physio. */
class AwayPanel extends Composite<Div> {

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 400;

    private static final AwayTexts SAY = Texts.of(AwayTexts.class);

    private final DayField from = new DayField(SAY.from());
    private final DayField to = new DayField(SAY.to());
    private final transient Reason reason;
    private final transient BiConsumer<Period, String> onSave;
    private final CheckedForm<Period> days = new CheckedForm<>(Period.class);

    /** Why somebody is away: in the patient's own words, or the physio's. */
    private interface Reason {

        Component field();

        String words();

        boolean isWritten();
    }

    static AwayPanel forPatient(
            LocalDate today, List<PlannedPause> known, TextWatch watch, BiConsumer<Period, String> onSave) {
        var words = new OwnWords(SAY.why(), "", LONGEST_REASON, watch);
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
                        return words.isWritten(SAY.wordIsEnough()) && words.mayBeSent();
                    }
                },
                onSave);
    }

    static AwayPanel forPhysio(
            LocalDate today, List<PlannedPause> known, String why, BiConsumer<Period, String> onSave) {
        var field = new TextField(SAY.why());
        field.setMaxLength(LONGEST_REASON);
        field.setPlaceholder(why);
        field.setWidthFull();
        field.setManualValidation(true);
        field.setErrorMessage(SAY.wordIsEnough());
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
                        return Marks.filled(field).isPresent();
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
        days.forField(from).withValidator(Objects::nonNull, SAY.chooseDay()).bind("from");
        days.forField(to).withValidator(this::mayEnd, SAY.chooseLater()).bind("to");
        var save = new Button(SAY.save(), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(from, to);
        row.addClassName("form-row");
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Div(row, reason.field(), actions);
        form.addClassName("form");
        getContent().add(form);
        if (!known.isEmpty()) {
            getContent().add(list(known));
        }
    }

    private void save() {
        boolean why = reason.isWritten();
        days.filled().filter(_ -> why).ifPresent(away -> onSave.accept(away, reason.words()));
    }

    private boolean mayEnd(@Nullable LocalDate last) {
        var first = from.getValue();
        return last != null && (first == null || !last.isBefore(first) && last.isBefore(first.plusDays(LONGEST_DAYS)));
    }

    private static Section list(List<PlannedPause> known) {
        var title = new H2(SAY.known());
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        known.forEach(one -> list.add(new ListItem(
                new Span(SAY.days(one.days().from(), one.days().to())),
                new Span(one.reason()),
                new Span(one.made().by()))));
        var section = new Section(title, list);
        section.addClassName("section");
        return section;
    }
}
