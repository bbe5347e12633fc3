package org.steadyback.agreement.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.agreement.Complaint;
import org.steadyback.text.Texts;

/** What a patient said of an exercise lately, and what came back; nothing is said to be read that is not. */
class SaidLines extends Composite<Div> {

    private static final NotRightTexts SAY = Texts.of(NotRightTexts.class);

    /** How long an answer, or a complaint without one, stands with the exercise. */
    static final int SHOWN_DAYS = 28;

    /** @param said newest first */
    SaidLines(List<Complaint> said, Instant since, ZoneId zone) {
        getContent().addClassName("said-lines");
        said.stream()
                .filter(one -> one.at().isAfter(since)
                        || one.answers().stream().anyMatch(answer -> answer.at().isAfter(since)))
                .limit(2)
                .forEach(one -> getContent().add(new Paragraph(words(one, zone))));
        setVisible(getContent().getComponentCount() > 0);
    }

    static String words(Complaint one, ZoneId zone) {
        var all = new ArrayList<String>();
        all.add(SAY.said(
                LocalDate.ofInstant(one.at(), zone),
                !one.exercise().isEmpty(),
                one.exercise(),
                one.why().shortly(),
                !one.note().isEmpty(),
                one.note()));
        one.takenInstead().map(SAY::tookInstead).ifPresent(all::add);
        all.add(one.open() ? SAY.nobodyYet() : words(one.answers().getLast()));
        return String.join(" ", all);
    }

    private static String words(Complaint.Answer answer) {
        return SAY.answered(answer.by(), answer.kind(), !answer.words().isEmpty(), answer.words());
    }
}
