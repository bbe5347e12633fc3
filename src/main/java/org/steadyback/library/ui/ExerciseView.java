package org.steadyback.library.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseReader;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.MovingPicture;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** One exercise: how it is done, where it stands in its family, and with whom to take care. */
@Route(Paths.EXERCISE)
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class ExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentReader contents;
    private final transient ExerciseReader exercises;
    private String title = "Exercise";

    ExerciseView(ContentReader contents, ExerciseReader exercises) {
        this.contents = contents;
        this.exercises = exercises;
        getContent().addClassNames("page", "exercise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("slug")
                .flatMap(contents::bySlug)
                .orElseThrow(() -> new NotFoundException("Exercise")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ExerciseContent content) {
        var card = content.card();
        title = card.name();
        var where = card.section().label() + " · " + card.family() + ", " + card.placeInFamily();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink("Library", LibraryView.class),
                        new PageHeader(card.name(), where),
                        columns(content));
    }

    private Component columns(ExerciseContent content) {
        var card = content.card();
        var main = new Div(purpose(content), section("How it is done", how(content)));
        if (!content.mistakes().isEmpty()) {
            main.add(section("Common mistakes", ExerciseWords.lines(content.mistakes())));
        }
        main.add(section("Starting dose", dose(card)), new FamilyLadder(card, exercises.ladder(card.family())));
        if (!content.sideways().isEmpty()) {
            main.add(section("Sideways", ExerciseWords.sideways(content, exercises.current(content.instead()))));
        }
        main.add(section("Take care with", ExerciseWords.cautions(content)));
        if (content.evidence() != null) {
            main.add(section("What is known", ExerciseWords.evidence(content)));
        }
        main.addClassName("column-main");
        var side = new Div(facts(content));
        side.addClassName("column-side");
        var columns = new Div(main, side);
        columns.addClassName("columns");
        return columns;
    }

    private static Component purpose(ExerciseContent content) {
        var purpose = new Div();
        purpose.addClassName("exercise-purpose");
        Stream.of(content.purpose(), content.works())
                .filter(Objects::nonNull)
                .forEach(text -> purpose.add(new Paragraph(text)));
        return purpose;
    }

    private static Section section(String title, Component... parts) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading);
        section.add(parts);
        section.addClassName("section");
        return section;
    }

    private static Component how(ExerciseContent content) {
        var card = content.card();
        var how = new Div(
                new MovingPicture(card.movingPicture(), card.stillPicture(), content.alternative()),
                ExerciseWords.steps(content));
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

    private static DefinitionList facts(ExerciseContent content) {
        var exercise = content.card();
        var directions = exercise.directions().stream()
                .map(direction -> direction.label() + " (" + direction.plainWords() + ")")
                .collect(Collectors.joining(", "));
        var facts = new DefinitionList()
                .fact("Level", exercise.levelInWords())
                .fact("Direction", directions)
                .fact("Start position", exercise.startPosition())
                .fact("On the floor", exercise.onTheFloor() ? "yes" : "no, or not only")
                .fact("Equipment", exercise.equipment())
                .fact("Core work", exercise.core() ? "yes" : "no")
                .fact("Code", exercise.id() + ", version " + exercise.version());
        return content.synonyms().isEmpty() ? facts : facts.fact("Also called", String.join(", ", content.synonyms()));
    }
}
