package org.steadyback.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.LibraryPage;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Where nothing fits: what to take back, and what nearly fits and why not. */
class NothingFound extends Composite<Div> {

    private final transient Consumer<ExerciseFilter> onChange;

    NothingFound(Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        getContent().addClassName("nothing-found");
    }

    void show(ExerciseFilter filter, LibraryPage page, PatientContext beside) {
        getContent().removeAll();
        if (!page.found().isEmpty()) {
            return;
        }
        var takeBack = new TakeBack(onChange);
        takeBack.show(filter);
        getContent().add(new EmptyState("Nothing fits all of these", ResultWords.advice(page), takeBack));
        if (!page.nearly().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            page.nearly().forEach(near -> list.add(nearly(near, beside)));
            getContent().add(new H3("These nearly fit"), list);
        }
    }

    private static Component nearly(LibraryPage.Nearly near, PatientContext beside) {
        var card = near.card();
        var link = new PathLink(beside.at(Paths.exercise(card.slug())), card.name());
        link.addClassName("exercise-name");
        var but = new Span(ResultWords.but(near));
        but.addClassName("exercise-note");
        return new ListItem(link, but);
    }
}
