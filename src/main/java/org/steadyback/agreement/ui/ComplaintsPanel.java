package org.steadyback.agreement.ui;

import java.time.ZoneId;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** What the patient said is not right: what is open with its answers, what hurts first; the rest to unfold. */
class ComplaintsPanel extends Composite<Div> {

    /** A physio answers one. */
    interface OnAnswer {
        void answer(Complaint about, Complaint.Kind kind, String words);
    }

    private final transient OnAnswer onAnswer;

    ComplaintsPanel(List<Complaint> all, ZoneId zone, OnAnswer onAnswer) {
        this.onAnswer = onAnswer;
        getContent().addClassName("complaints");
        var open = all.stream()
                .filter(Complaint::open)
                .sorted(java.util.Comparator.comparing((Complaint one) -> one.why() != ComplaintReason.HURTS)
                        .thenComparing(Complaint::at))
                .toList();
        open.forEach(one -> getContent().add(open(one, zone)));
        var settled = all.stream().filter(one -> !one.open()).toList();
        if (!settled.isEmpty()) {
            getContent()
                    .add(new LaterDetails(
                            "Not right for the patient, answered (" + settled.size() + ")",
                            () -> settled(settled, zone)));
        }
        setVisible(!all.isEmpty());
    }

    private Component open(Complaint one, ZoneId zone) {
        var notice = new Notice(
                Tone.ATTENTION,
                "Not right for the patient: " + name(one) + ", " + one.why().shortly(),
                said(one, zone));
        one.takenInstead()
                .ifPresent(other -> notice.with(new Paragraph("Has taken the prepared one instead: " + other + ".")));
        var words = new TextField("Line to the patient");
        words.setMaxLength(Complain.LONGEST_NOTE);
        words.setManualValidation(true);
        words.setErrorMessage("Please write a line first");
        var seen = new Button("Mark as seen", _ -> onAnswer.answer(one, Complaint.Kind.SEEN, words.getValue()));
        var changed =
                new Button("I changed the plan", _ -> onAnswer.answer(one, Complaint.Kind.CHANGED, words.getValue()));
        var reply = new Button("Send line", _ -> {
            Marks.filled(words).ifPresent(line -> onAnswer.answer(one, Complaint.Kind.REPLIED, line));
        });
        reply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        List.of(seen, changed, reply).forEach(button -> button.setAriaLabel(button.getText() + ": " + name(one)));
        var form = new Div(words, reply, seen, changed);
        form.addClassName("reply-form");
        return notice.with(Unsent.named("complaint-" + one.id(), form));
    }

    private static Component settled(List<Complaint> settled, ZoneId zone) {
        var list = new Div();
        settled.forEach(one -> {
            list.add(new Paragraph(name(one) + ", " + one.why().shortly() + ". " + said(one, zone)));
            one.answers().forEach(answer -> {
                var line = new Paragraph(answer(answer, zone));
                line.addClassName("quiet");
                list.add(line);
            });
        });
        return list;
    }

    private static String name(Complaint one) {
        return one.exercise().isEmpty() ? "an exercise" : one.exercise();
    }

    private static String said(Complaint one, ZoneId zone) {
        return "Said on " + Dates.moment(one.at(), zone) + (one.note().isEmpty() ? "." : ": “" + one.note() + "”");
    }

    private static String answer(Complaint.Answer answer, ZoneId zone) {
        var words = answer.words().isEmpty() ? "" : ": “" + answer.words() + "”";
        var what = switch (answer.kind()) {
            case SWITCHED -> "Took instead";
            case SEEN -> "Seen";
            case CHANGED -> "Plan changed";
            case REPLIED -> "Answered";
        };
        return "%s by %s, %s%s".formatted(what, answer.by(), Dates.moment(answer.at(), zone), words);
    }
}
