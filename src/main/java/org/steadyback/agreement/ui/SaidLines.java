package org.steadyback.agreement.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.agreement.Complaint;
import org.steadyback.uikit.Dates;

/** What a patient said of an exercise lately, and what came back; nothing is said to be read that is not. */
class SaidLines extends Composite<Div> {

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
        var said = "You said on %s%s: %s.%s%s"
                .formatted(
                        Dates.day(one.at(), zone),
                        one.exercise().isEmpty() ? "" : " of " + one.exercise(),
                        one.why().shortly(),
                        one.note().isEmpty() ? "" : " “" + one.note() + "”",
                        one.takenInstead()
                                .map(other -> " You took instead: " + other + ".")
                                .orElse(""));
        if (one.open()) {
            return said + " Nobody has answered yet; your physio sees it in your plan.";
        }
        var answer = one.answers().getLast();
        var words = answer.words().isEmpty() ? "" : ": “" + answer.words() + "”";
        return said
                + switch (answer.kind()) {
                    case SEEN -> " %s has seen it%s.".formatted(answer.by(), words);
                    case CHANGED -> " %s has changed your plan%s.".formatted(answer.by(), words);
                    case REPLIED, SWITCHED -> " %s says%s.".formatted(answer.by(), words);
                };
    }
}
