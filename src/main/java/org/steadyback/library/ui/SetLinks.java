package org.steadyback.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import org.steadyback.library.ExerciseSet;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The ways into the library by a set. */
class SetLinks extends Composite<Nav> {

    private final transient List<ExerciseSet> sets;

    SetLinks(List<ExerciseSet> sets) {
        this.sets = sets;
        getContent().addClassName("set-links");
        getContent().setAriaLabel("Sets");
    }

    void show(PatientContext beside) {
        getContent().removeAll();
        getContent().add(new Span("Start from a set:"));
        sets.forEach(set -> getContent().add(new PathLink(beside.at(Paths.exerciseSet(set.slug())), set.title())));
    }
}
