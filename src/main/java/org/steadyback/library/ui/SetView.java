package org.steadyback.library.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.ExerciseSet;
import org.steadyback.library.ExerciseSets;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** A set: a list to pick from, with a few ticked. Beside a chart, what is ticked goes into the plan that is being built. */
@Route(Paths.EXERCISE_SET)
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class SetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExerciseSets sets;
    private final transient ExerciseReader exercises;
    private final transient PatientReader patients;
    private String title = "Set";

    SetView(ExerciseSets sets, ExerciseReader exercises, PatientReader patients) {
        this.sets = sets;
        this.exercises = exercises;
        this.patients = patients;
        getContent().addClassNames("page", "exercise-set");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var set = event.getRouteParameters()
                .get("set")
                .flatMap(sets::bySlug)
                .orElseThrow(() -> new NotFoundException("Set"));
        show(set, PatientContext.of(event.getLocation().getQueryParameters(), patients));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ExerciseSet set, PatientContext beside) {
        title = set.title();
        var cards = exercises.current(set.exercises());
        var inOrder = set.exercises().stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .toList();
        var patientBar = new PatientBar();
        patientBar.show(beside);
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(beside.at(Paths.LIBRARY), "Library"),
                        new PageHeader(set.title(), set.about()),
                        patientBar,
                        new SetForm(set, inOrder, beside, this::add));
    }

    /** Nothing is saved: the programme page shows them as added, with their starting doses. */
    private void add(PatientContext beside, Collection<ExerciseId> chosen) {
        beside.adding(List.copyOf(chosen))
                .ifPresent(path -> getUI().ifPresent(ui -> ui.getPage().open(path, "_self")));
    }
}
