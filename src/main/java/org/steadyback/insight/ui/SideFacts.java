package org.steadyback.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.insight.PastReview;
import org.steadyback.insight.Review;
import org.steadyback.session.MorningEntry;
import org.steadyback.uikit.Dates;

/** Beside the sessions: the morning answers and the earlier reviews. */
class SideFacts extends Composite<Div> {

    private static final int MORNINGS = 7;
    private static final int REVIEWS = 5;

    SideFacts() {
        getContent().addClassName("column-side");
    }

    void show(Review review) {
        getContent().removeAll();
        getContent().add(mornings(review), reviews(review));
    }

    private static Div mornings(Review review) {
        var part = part("Morning answers");
        if (review.mornings().isEmpty()) {
            part.add(quiet("None in this time. The question is asked the morning after each session."));
            return part;
        }
        var list = list();
        review.mornings().stream().limit(MORNINGS).forEach(answer -> list.add(morning(answer)));
        part.add(list);
        if (review.mornings().size() > MORNINGS) {
            part.add(quiet("The newest %s of %s; all are in the chart's table."
                    .formatted(MORNINGS, review.mornings().size())));
        }
        return part;
    }

    private static ListItem morning(MorningEntry answer) {
        var pain = new Span(answer.pain().value() + (answer.recalled() ? ", recalled later" : ""));
        pain.addClassName("row-side");
        return new ListItem(new Span(Weekdays.day(answer.date())), pain);
    }

    private static Div reviews(Review review) {
        var part = part("Earlier reviews");
        if (review.reviews().isEmpty()) {
            part.add(quiet("Nobody has concluded a review yet."));
            return part;
        }
        review.reviews().stream().limit(REVIEWS).forEach(past -> part.add(past(past, review)));
        return part;
    }

    private static Component past(PastReview past, Review review) {
        var head = "%s, %s".formatted(Dates.day(SessionWords.day(past.at(), review.zone())), past.by());
        if (past.note().isEmpty() && past.decided().isEmpty()) {
            return new Paragraph(head + ", without a note");
        }
        var content = new Div();
        past.decided().forEach(one -> content.add(quiet("Decided with it: " + one)));
        if (!past.note().isEmpty()) {
            var note = new Paragraph(past.note());
            note.addClassName("review-note");
            content.add(note);
        }
        return new NativeDetails(head, content);
    }

    private static Div part(String title) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var part = new Div(heading);
        part.addClassName("side-part");
        return part;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "morning-list");
        return list;
    }

    private static Paragraph quiet(String words) {
        var text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }
}
