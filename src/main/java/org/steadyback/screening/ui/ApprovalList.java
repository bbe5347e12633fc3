package org.steadyback.screening.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.library.Caution;
import org.steadyback.screening.Approval;
import org.steadyback.screening.ApprovalLine;
import org.steadyback.uikit.Marks;

/** Exercises, each with why it waits or who let it through, and the way to say otherwise with a reason. */
final class ApprovalList {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final ZoneId zone;
    private final OnWord onWord;

    /** What is done with the physio's word. */
    interface OnWord {

        void say(ApprovalLine line, boolean granted, String reason);
    }

    ApprovalList(ZoneId zone, OnWord onWord) {
        this.zone = zone;
        this.onWord = onWord;
    }

    Component of(List<ApprovalLine> lines) {
        if (lines.isEmpty()) {
            return new Paragraph("No such exercise needs a word for this patient.");
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "approval-list");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(ApprovalLine line) {
        var name = new Span(line.name() + (line.inProgramme() ? "" : " (not in the programme)"));
        name.addClassName("alert-name");
        var text = new Div(name, new Paragraph(because(line.because())));
        line.newest().ifPresent(word -> text.add(new Paragraph(word(word))));
        var reason = new TextField("Reason");
        reason.setMaxLength(400);
        reason.setErrorMessage("Please give the reason");
        reason.setManualValidation(true);
        var verb = line.approved() ? "Take back" : "Let through";
        var button = new Button(verb, _ -> say(line, reason));
        button.setAriaLabel(verb + ": " + line.name());
        var row = new Div(reason, button);
        row.addClassName("settle");
        return new ListItem(text, row);
    }

    private void say(ApprovalLine line, TextField reason) {
        Marks.filled(reason).ifPresent(why -> onWord.say(line, !line.approved(), why));
    }

    private static String because(List<Caution> cautions) {
        return cautions.isEmpty()
                ? "The library asks for no care with it."
                : cautions.stream()
                        .map(Caution::inWords)
                        .collect(Collectors.joining("; ", "The library says with ", "."));
    }

    /** "Let through by Anna Berg, 3 Sept 2026, 10:05: Tried together." */
    private String word(Approval word) {
        return "%s by %s, %s: %s"
                .formatted(
                        word.granted() ? "Let through" : "Taken back",
                        word.by(),
                        MOMENT.format(word.at().atZone(zone)),
                        word.reason());
    }
}
