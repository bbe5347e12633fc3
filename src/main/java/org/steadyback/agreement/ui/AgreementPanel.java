package org.steadyback.agreement.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.agreement.Confidence;
import org.steadyback.agreement.PlanAnswered;
import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.library.Direction;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** What the patient says to the plan, and which movements feel unsafe: for the physio. */
class AgreementPanel extends Composite<Div> {

    AgreementPanel(ProgrammeDraft draft, ProgrammeHistory open, SuggestedPlan plan, Consumer<String> onReply) {
        getContent().addClassName("agreement");
        getContent().add(answer(plan, draft.zone(), onReply));
        var asked = open.newest();
        var confidence = new Confidence(plan.ratings());
        var avoided = confidence.avoided(asked);
        if (!avoided.isEmpty()) {
            getContent().add(avoided(avoided, confidence, asked));
        }
        var ladders = confidence.ladders(asked, draft.library());
        if (!ladders.isEmpty()) {
            getContent()
                    .add(new LaterDetails("Confidence step by step (" + ladders.size() + ")", () -> ladders(ladders)));
        }
    }

    /** Says what became of an answer to the patient. */
    static void said(PlanAnswered answered) {
        if (answered == PlanAnswered.KEPT) {
            Notices.done("Answer sent. The patient sees it with the plan.");
        } else {
            Notices.refused("There is nothing open to answer any more; nothing was sent.");
        }
    }

    private static Component answer(SuggestedPlan plan, ZoneId zone, Consumer<String> onReply) {
        if (plan.answer().isEmpty()) {
            var line = new Paragraph("The patient has not answered this plan yet. Sessions do not wait for it.");
            line.addClassName("quiet");
            return line;
        }
        var answer = plan.answer().orElseThrow();
        var day = Dates.day(answer.at().atZone(zone).toLocalDate());
        if (answer.suits()) {
            return new Notice(Tone.SETTLED, "Accepted by the patient on " + day + ".");
        }
        var asks = SuggestionPanel.words(answer);
        if (answer.reply().isPresent()) {
            var reply = answer.reply().orElseThrow();
            return new Notice(Tone.PLAIN, "Asked to change on " + day, asks)
                    .with(new Paragraph(
                            "Answered by %s: “%s”".formatted(Dates.signed(reply.signature(), zone), reply.words())));
        }
        return new Notice(Tone.ATTENTION, "Asks to change, " + day, asks)
                .with(new Paragraph("Change the plan below, or answer with a line."), reply(onReply));
    }

    private static Component reply(Consumer<String> onReply) {
        var words = new TextField("Your answer to the patient");
        words.setMaxLength(1000);
        words.setWidthFull();
        words.setManualValidation(true);
        words.setErrorMessage("Please write a line first");
        var send = new Button("Send answer", _ -> {
            Marks.filled(words).ifPresent(onReply);
        });
        var form = new Div(words, send);
        form.addClassName("reply-form");
        return Unsent.named("reply", form);
    }

    private static Notice avoided(List<AskedExercise> avoided, Confidence confidence, List<AskedExercise> asked) {
        var names = avoided.stream().map(one -> one.card().name()).collect(Collectors.joining(", "));
        var directions = confidence.avoidedDirections(asked).stream()
                .map(Direction::label)
                .collect(Collectors.joining(", "));
        return new Notice(
                Tone.ATTENTION,
                "Feels unsafe (0 to 3 of 10): " + names,
                "Avoided: " + directions + ". A start from the easiest rung of the ladder may help.");
    }

    private static Component ladders(List<Confidence.Ladder> ladders) {
        var content = new Div();
        for (var ladder : ladders) {
            var list = new OrderedList();
            list.addClassName("confidence-ladder");
            ladder.steps().forEach(step -> list.add(step(step)));
            content.add(list);
        }
        return content;
    }

    private static ListItem step(Confidence.Step step) {
        var score = step.score() == null ? "no score" : step.score() + " of 10";
        var item = new ListItem(new Span(step.rung().name() + (step.now() ? ", asked now" : "")), new Span(score));
        item.addClassName("confidence-step");
        return item;
    }
}
