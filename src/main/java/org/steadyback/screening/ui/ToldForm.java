package org.steadyback.screening.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

/** What the patient told of on the telephone or in the room: graded, and acted upon, as if it had been said in the player. */
class ToldForm extends Composite<Div> {

    /** What is done with it. */
    interface Tell {

        void tell(Set<Said.OfSign> said, Instant at);
    }

    private final transient List<Row> rows = new ArrayList<>();
    private final DateTimePicker when = new DateTimePicker("When did the patient tell you?");
    private final Paragraph problem = new Paragraph();
    private final transient ZoneId zone;
    private final transient Tell tell;

    /** One sign, with its question once it is ticked. */
    private record Row(Sign sign, Checkbox tick, RadioButtonGroup<ScreenAnswer> answer, CheckboxGroup<Question> which) {

        Said.OfSign said() {
            return sign.ask() == Sign.Ask.WHICH
                    ? new Said.OfSign(sign, null, which.getValue())
                    : Said.OfSign.of(sign, answer.getValue());
        }
    }

    /** @param now by the clinic's clock; nothing can have been told later */
    ToldForm(Instant now, ZoneId zone, Tell tell) {
        this.zone = zone;
        this.tell = tell;
        when.setStep(Duration.ofMinutes(5));
        when.setLocale(Locale.UK);
        when.setMax(LocalDateTime.ofInstant(now, zone));
        getContent().addClassName("form");
        for (var sign : Sign.values()) {
            var row = row(sign);
            rows.add(row);
            getContent().add(row.tick(), row.answer(), row.which());
        }
        problem.getElement().setAttribute("role", "alert");
        getContent().add(when, problem, new Button("Save what I was told", _ -> submit()));
    }

    private static Row row(Sign sign) {
        var answer = new RadioButtonGroup<ScreenAnswer>(SignWords.question(sign).orElse(""));
        var which = new CheckboxGroup<Question>(SignWords.question(sign).orElse(""));
        answer.setItems(ScreenAnswer.NO, ScreenAnswer.YES, ScreenAnswer.NOT_SURE);
        answer.setItemLabelGenerator(SignWords::choice);
        which.setItems(Sign.SADDLE.stream().sorted().toList());
        which.setItemLabelGenerator(SignWords::which);
        answer.setVisible(false);
        which.setVisible(false);
        var tick = new Checkbox(SignWords.name(sign), event -> {
            answer.setVisible(event.getValue() && sign.ask() == Sign.Ask.YES_NO);
            which.setVisible(event.getValue() && sign.ask() == Sign.Ask.WHICH);
        });
        return new Row(sign, tick, answer, which);
    }

    private void submit() {
        var said = new HashSet<Said.OfSign>();
        rows.stream().filter(row -> row.tick().getValue()).forEach(row -> said.add(row.said()));
        var at = when.getValue();
        if (said.isEmpty() || at == null) {
            problem.setText("Please tick what the patient told you of, and say when.");
            return;
        }
        tell.tell(said, at.atZone(zone).toInstant());
    }
}
