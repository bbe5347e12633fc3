package org.steadyback.session.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.text.Texts;
import org.steadyback.uikit.LaterDetails;

/** All that is new and can wait, in one line that names the first of it and opens. */
class NewsFold extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private final transient List<News> all = new ArrayList<>();

    private record News(String name, Component shown) {}

    /** @param name as it stands in the line, if it is the first */
    void add(String name, Component shown) {
        all.add(new News(name, shown));
    }

    /** Once all is in: the most important first. */
    NewsFold folded() {
        setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            var count = new Span(SAY.number(all.size()));
            count.addClassName("fold-count");
            count.getElement().setAttribute("aria-hidden", "true");
            var fold = new LaterDetails("", this::list);
            fold.setSummary(count, new Span(SAY.news(all.size(), all.getFirst().name())));
            fold.addClassName("fold");
            getContent().add(fold);
        }
        return this;
    }

    private Div list() {
        var list = new Div();
        list.addClassName("fold-list");
        all.forEach(news -> list.add(news.shown()));
        return list;
    }
}
