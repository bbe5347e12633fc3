package org.steadyback.progression.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.grading.Cause;
import org.steadyback.programme.CauseWords;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.Offer;
import org.steadyback.progression.OfferWords;
import org.steadyback.progression.ProposalRow;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** One decision that waits: from what to what, on which evidence, and the three answers. */
class ProposalItem extends ListItem {

    private final transient ProposalRow row;
    private final transient Consumer<AnswerProposal> onAnswer;

    ProposalItem(ProposalRow row, Consumer<AnswerProposal> onAnswer) {
        this.row = row;
        this.onAnswer = onAnswer;
        addClassNames("proposal", "card");
        add(head(), words());
        if (row.doubted()) {
            add(
                    new Paragraph(
                            "The dose in force rests on a session that was corrected afterwards. Look at it, and lower it if needed."));
        }
        if (!row.sinceInWords().isEmpty()) {
            var line = new Paragraph(row.sinceInWords());
            line.addClassName("proposal-since");
            add(line);
        }
        if (!row.notAnsweredInWords().isEmpty()) {
            var line = new Paragraph(row.notAnsweredInWords());
            line.addClassName("proposal-since");
            add(line);
        }
        var held = row.held();
        if (held != null) {
            var line = new Paragraph(held.inWords());
            line.addClassName("proposal-held");
            add(line);
        }
        add(held == null ? actions() : new LaterDetails("Decline", this::decline));
    }

    private Component head() {
        var head = new Div();
        head.addClassName("proposal-head");
        var exercise = new Span(row.exercise());
        exercise.addClassName("proposal-exercise");
        head.add(exercise, new Tag(CauseWords.of(row.decision()), Tone.PLAIN));
        return head;
    }

    private Component words() {
        var offer = new Paragraph(OfferWords.of(row));
        offer.addClassName("proposal-offer");
        var evidence = row.evidence();
        var why = CauseWords.of(row.cause());
        var because = new Paragraph(
                evidence == null || evidence.sessions() == 0 ? why : why + ": " + OfferWords.of(evidence, row.cause()));
        because.addClassName("quiet");
        var at = new Paragraph("Decided " + Dates.moment(row.decidedAt(), row.zone()));
        at.addClassName("quiet");
        return new Div(offer, because, at);
    }

    private Component actions() {
        var accept = new Button(
                row.offer() instanceof Offer.Talk || row.offer() instanceof Offer.MoreLoad ? "Mark as seen" : "Accept",
                _ -> accept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setAriaLabel(accept.getText() + ": " + row.exercise() + ", " + row.patientName());
        var actions = new Div(accept);
        actions.addClassName("proposal-actions");
        if (row.offer() instanceof Offer.OtherDose || row.offer() instanceof Offer.OtherExercise) {
            actions.add(new LaterDetails("Change", this::change));
        }
        if (row.cause() == Cause.SECOND_WEEK_NOT_MET || row.cause() == Cause.GOAL_REACHED) {
            actions.add(new PathLink(Paths.programme(row.patient()), "Open the quota plan"));
        }
        actions.add(new LaterDetails("Decline", this::decline));
        return actions;
    }

    /** What a newer session speaks against is asked once. */
    private void accept() {
        var command = new AnswerProposal.Accept(row.patient(), row.id(), row.offer(), row.since());
        if (row.asksOnce()) {
            askFirst(command);
        } else {
            onAnswer.accept(command);
        }
    }

    private void askFirst(AnswerProposal command) {
        var ask = new Dialog();
        ask.setHeaderTitle(ProposalRow.WORSE + ": raise all the same?");
        ask.add(new Paragraph(row.patientName() + ", " + row.exercise() + ". " + row.sinceInWords()));
        var raise = new Button("Raise all the same", _ -> {
            ask.close();
            onAnswer.accept(command);
        });
        raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.getFooter().add(new Button("Not now", _ -> ask.close()), raise);
        ask.open();
    }

    private Component change() {
        var amount = new IntegerField(amountLabel());
        amount.setMin(1);
        amount.setMax(600);
        amount.setStepButtonsVisible(true);
        amount.setValue(row.quotaBefore().intValue());
        var why = reason("Why (needed above what is offered)");
        var save = new Button("Set this dose", _ -> {
            var value = amount.getValue();
            if (value != null && !amount.isInvalid()) {
                change(value, why.getValue());
            }
        });
        return form(amount, why, save);
    }

    private void change(int quota, String why) {
        var command = new AnswerProposal.Change(row.patient(), row.id(), quota, why, row.since());
        if (row.asksOnceBefore(quota)) {
            askFirst(command);
        } else {
            onAnswer.accept(command);
        }
    }

    private Component decline() {
        var why = reason("Why not");
        why.setErrorMessage("Please give the reason");
        why.setManualValidation(true);
        var decline = new Button("Decline", _ -> {
            Marks.filled(why)
                    .ifPresent(reason -> onAnswer.accept(new AnswerProposal.Decline(row.patient(), row.id(), reason)));
        });
        return form(why, decline);
    }

    private String amountLabel() {
        return switch (row.quantity()) {
            case REPS -> "Repetitions";
            case MINUTES -> "Minutes";
            case STRENGTH_HOLD, STRETCH_HOLD, RESTING_HOLD -> "Hold in seconds";
        };
    }

    private static TextField reason(String label) {
        var field = new TextField(label);
        field.setMaxLength(AnswerProposal.LONGEST_REASON);
        field.setWidthFull();
        return field;
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("form");
        return form;
    }
}
