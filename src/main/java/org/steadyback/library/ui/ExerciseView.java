package org.steadyback.library.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.springframework.util.StringUtils;

import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.Caution;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExercisePictures;
import org.steadyback.library.ExerciseReader;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** One exercise: how it is done, where it stands in its family, and with whom to take care. */
@Route(Paths.EXERCISE)
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class ExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExerciseReader exercises;
    private final transient ExercisePictures pictures;
    private String title = "Exercise";

    ExerciseView(ExerciseReader exercises, ExercisePictures pictures) {
        this.exercises = exercises;
        this.pictures = pictures;
        getContent().addClassNames("page", "exercise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = event.getRouteParameters()
                .get("slug")
                .flatMap(exercises::bySlug)
                .orElseThrow(() -> new NotFoundException("Exercise"));
        show(exercise, exercises.ladder(exercise.family()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ExerciseCard exercise, List<ExerciseCard> family) {
        title = exercise.name();
        var where = exercise.section().label() + " · " + exercise.family() + ", " + exercise.placeInFamily();
        var main = new Div(
                section("How", how(exercise)),
                section("Starting dose", dose(exercise)),
                new FamilyLadder(exercise, family),
                section("Take care with", cautions(exercise)));
        main.addClassName("column-main");
        var side = new Div(facts(exercise));
        side.addClassName("column-side");
        var columns = new Div(main, side);
        columns.addClassName("columns");
        getContent().removeAll();
        getContent().add(new RouterLink("Library", LibraryView.class), new PageHeader(exercise.name(), where), columns);
    }

    private static Section section(String title, Component... parts) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading);
        section.add(parts);
        section.addClassName("section");
        return section;
    }

    private Component how(ExerciseCard exercise) {
        var how = new Div(new ExercisePicture(exercise, pictures), new Paragraph(exercise.cue()));
        how.addClassName("exercise-how");
        return how;
    }

    private static Component dose(ExerciseCard exercise) {
        var says = new Paragraph("A place to start from. You set the dose for each person.");
        says.addClassName("quiet");
        var words = new Paragraph(exercise.dose().inWords());
        words.addClassName("exercise-dose");
        return new Div(words, says);
    }

    private static DefinitionList facts(ExerciseCard exercise) {
        var directions = exercise.directions().stream()
                .map(direction -> direction.label() + " (" + direction.plainWords() + ")")
                .collect(Collectors.joining(", "));
        return new DefinitionList()
                .fact("Level", exercise.levelInWords())
                .fact("Direction", directions)
                .fact("Start position", exercise.startPosition())
                .fact("On the floor", exercise.onTheFloor() ? "yes" : "no, or not only")
                .fact("Equipment", exercise.equipment())
                .fact("Core work", exercise.core() ? "yes" : "no")
                .fact("Code", exercise.id() + ", version " + exercise.version());
    }

    private static Component cautions(ExerciseCard exercise) {
        if (exercise.cautions().isEmpty()) {
            return new Paragraph("No cautions are noted for this exercise.");
        }
        var table = new DataTable("Cautions, the strictest first", "With", "This exercise is");
        exercise.cautions().stream()
                .sorted(Comparator.comparing(Caution::policy).thenComparing(Caution::condition))
                .forEach(caution -> table.row(
                        StringUtils.capitalize(caution.condition().label()),
                        caution.policy().meaning()));
        return table;
    }
}
