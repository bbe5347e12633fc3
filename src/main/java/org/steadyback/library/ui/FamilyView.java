package org.steadyback.library.ui;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** A family with its pictures: a ladder from the easiest to the hardest, or a menu without order. */
@Route(Paths.FAMILY)
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class FamilyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExerciseReader exercises;
    private final transient ContentReader contents;
    private final transient PatientReader patients;
    private String title = "Family";

    FamilyView(ExerciseReader exercises, ContentReader contents, PatientReader patients) {
        this.exercises = exercises;
        this.contents = contents;
        this.patients = patients;
        getContent().addClassNames("page", "family");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var beside = PatientContext.of(event.getLocation().getQueryParameters(), patients);
        var family = exercises.ladderAt(event.getRouteParameters().get("family").orElse(""));
        if (family.isEmpty()) {
            throw new NotFoundException("Family");
        }
        show(family, sideways(family), beside);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Sidesteps sideways(List<ExerciseCard> family) {
        var words = contents.at(family.stream().map(ExerciseCard::key).toList());
        var targets = words.values().stream()
                .flatMap(content -> content.instead().stream())
                .collect(Collectors.toSet());
        return new Sidesteps(words, exercises.current(targets));
    }

    private void show(List<ExerciseCard> family, Sidesteps sidesteps, PatientContext beside) {
        var first = family.getFirst();
        title = first.family();
        var how = first.chain()
                ? "A ladder of %s, from the easiest to the hardest.".formatted(family.size())
                : "A menu of %s without order: any of them will do.".formatted(family.size());
        var patientBar = new PatientBar();
        patientBar.show(beside);
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(beside.at(Paths.LIBRARY), "Library"),
                        new PageHeader(title, first.section().label() + ". " + how),
                        about(sidesteps, first),
                        patientBar,
                        new FamilyRungs(family, sidesteps, beside));
    }

    private static Paragraph about(Sidesteps sidesteps, ExerciseCard first) {
        var about = new Paragraph(sidesteps.aboutFamily(first));
        about.addClassName("family-about");
        return about;
    }
}
