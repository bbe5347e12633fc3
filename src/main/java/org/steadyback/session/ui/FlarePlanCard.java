package org.steadyback.session.ui;

import java.util.function.Predicate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.screening.Offered;
import org.steadyback.session.FlarePage;
import org.steadyback.text.Texts;
import org.steadyback.uikit.InLanguage;

/** The flare plan: what helps, the physio's words, what stays and what rests. */
class FlarePlanCard extends Composite<Section> {

    private static final FlareTexts SAY = Texts.of(FlareTexts.class);

    private final transient Offered offered;

    /** @param offered what may be done now: what is withheld neither stays nor rests, and says why */
    FlarePlanCard(FlarePage page, Offered offered) {
        this.offered = offered;
        getContent().addClassName("section");
        getContent().add(title(SAY.yourPlan()));
        var plan = page.plan();
        if (!plan.words().isBlank()) {
            var words = InLanguage.typed(new Paragraph(SAY.words(plan.words())));
            words.addClassName("my-goal");
            getContent().add(words);
            plan.prepared().ifPresent(by -> getContent().add(quiet(SAY.preparedBy(by.by()))));
        }
        var steps = new OrderedList();
        steps.addClassName("flare-steps");
        FlareWords.steps().forEach(step -> steps.add(new ListItem(step)));
        getContent().add(steps);
        if (page.flare().isEmpty()) {
            list(SAY.stays(), page, one -> !plan.rests(one.asked().prescription()), false);
            list(SAY.rests(), page, one -> plan.rests(one.asked().prescription()), false);
        } else {
            list(SAY.forNow(), page, _ -> true, true);
        }
        var withheld = new UnorderedList();
        withheld.addClassName("plain-list");
        page.exercises()
                .forEach(one -> offered.safety()
                        .withheld(one.card())
                        .ifPresent(why ->
                                withheld.add(new ListItem(new Span(one.card().name()), new Span(why.words())))));
        if (withheld.getComponentCount() > 0) {
            getContent().add(withheld);
        }
    }

    private void list(String title, FlarePage page, Predicate<AskedExercise> which, boolean doses) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        page.exercises().stream()
                .filter(which.and(one -> offered.safety().withheld(one.card()).isEmpty()))
                .forEach(one -> list.add(item(one, doses)));
        if (list.getComponentCount() > 0) {
            getContent().add(quiet(title), list);
        }
    }

    private static ListItem item(AskedExercise one, boolean dose) {
        var item = new ListItem(new Span(one.card().name()));
        if (dose) {
            item.add(new Span(DoseWords.of(one.asked().dose())));
        }
        return item;
    }

    private static Component title(String text) {
        var title = new H2(text);
        title.addClassName("section-title");
        return title;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
