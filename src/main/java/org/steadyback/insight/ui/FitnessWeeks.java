package org.steadyback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

import org.steadyback.insight.Progress;
import org.steadyback.text.Texts;

/** Minutes of walking and other fitness, week by week: a bar each, and its number beside it. */
class FitnessWeeks extends Composite<Section> {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    FitnessWeeks(Progress progress) {
        int most = progress.fitness().stream()
                .mapToInt(Progress.FitnessWeek::minutes)
                .max()
                .orElse(0);
        var title = new H2(SAY.fitness());
        title.addClassName("section-title");
        var weeks = new UnorderedList();
        weeks.addClassName("fitness-weeks");
        progress.fitness().forEach(week -> {
            var item = new ListItem(new Span(SAY.weekFrom(week.from())));
            item.getElement()
                    .appendChild(new Element("progress")
                            .setAttribute("aria-hidden", "true")
                            .setAttribute("max", "" + Math.max(1, most))
                            .setAttribute("value", "" + week.minutes()));
            item.add(new Span(SAY.minutes(week.minutes())));
            weeks.add(item);
        });
        getContent().addClassName("fitness");
        getContent().add(title, weeks);
        setVisible(most > 0);
    }
}
