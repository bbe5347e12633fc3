package org.steadyback.progression.ui;

import java.time.ZoneId;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;

import org.steadyback.programme.CauseWords;
import org.steadyback.programme.DecisionId;
import org.steadyback.progression.DecisionRow;
import org.steadyback.progression.OfferWords;
import org.steadyback.progression.Replayed;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;

/** One decision: what, why, what became of it, and what it looked at, which can be judged again. */
class DecisionItem extends Composite<Div> {

    private final transient DecisionRow row;
    private final transient ZoneId zone;
    private final transient Function<DecisionId, Replayed> replay;

    DecisionItem(DecisionRow row, ZoneId zone, Function<DecisionId, Replayed> replay) {
        this.row = row;
        this.zone = zone;
        this.replay = replay;
        var head = new Paragraph();
        head.add(strong(row.exercise() + ": " + CauseWords.of(row.decision()) + ", " + row.change()));
        var why = new Paragraph(
                "%s. %s%s".formatted(Dates.moment(row.decidedAt(), zone), CauseWords.of(row.cause()), superseded()));
        why.addClassName("quiet");
        getContent().addClassName("decision");
        getContent().add(head, why);
        row.answers().forEach(answer -> getContent().add(new Paragraph(said(answer))));
        getContent().add(new LaterDetails("What it rests on", this::inputs));
    }

    private String superseded() {
        return row.superseded() ? "; a later decision took its place" : "";
    }

    private String said(DecisionRow.AnswerLine answer) {
        var words = answer.answer().words();
        var why = answer.reason().isEmpty() ? "" : ": " + answer.reason();
        return "%s%s%s, %s%s"
                .formatted(
                        words.substring(0, 1).toUpperCase(java.util.Locale.ROOT),
                        words.substring(1),
                        answer.answer().ofAPerson() ? " by " + answer.by() : "",
                        Dates.moment(answer.at(), zone),
                        why);
    }

    private Component inputs() {
        var content = new Div();
        var evidence = row.evidence();
        if (evidence != null) {
            content.add(new Paragraph(OfferWords.of(evidence, row.cause())));
        }
        if (!row.classes().isEmpty()) {
            content.add(sessions());
        }
        var told = row.forPatient();
        if (!told.isEmpty()) {
            content.add(new Paragraph("For the patient: “" + told + "”"));
        }
        var values = new Pre(row.inputs());
        values.addClassName("decision-inputs");
        content.add(values, again());
        return content;
    }

    private Component sessions() {
        var table = new DataTable("Sessions it was judged by", "Day", "Judged as");
        for (int i = 0; i < row.classes().size(); i++) {
            var name = row.classes().get(i).name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
            table.row(i < row.days().size() ? Dates.day(row.days().get(i)) : "", name);
        }
        return table;
    }

    private Component again() {
        var answer = new Span();
        answer.getElement().setAttribute("role", "status");
        var button = new Button("Replay", _ -> answer.setText(words(replay.apply(row.id()))));
        var line = new Div(button, answer);
        line.addClassName("proposal-actions");
        return line;
    }

    private String words(Replayed replayed) {
        var numbers = " (rules with the numbers of version " + row.parametersVersion() + ")";
        return replayed.same()
                ? "The same: " + CauseWords.of(replayed.decision()) + numbers
                : "Not the same: now " + CauseWords.of(replayed.decision()) + numbers;
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("proposal-exercise");
        return span;
    }
}
