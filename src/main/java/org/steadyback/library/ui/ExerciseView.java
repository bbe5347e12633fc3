package org.steadyback.library.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ClinicExerciseReader;
import org.steadyback.library.ClinicExerciseStory;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.Exercises;
import org.steadyback.library.Favourites;
import org.steadyback.library.SkipReasons;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** One exercise: how it is done, where it stands in its family, and with whom to take care. */
@Route(Paths.EXERCISE)
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class ExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentReader contents;
    private final transient ExerciseReader exercises;
    private final transient ClinicExerciseReader own;
    private final transient Exercises changes;
    private final transient Favourites favourites;
    private final transient PatientReader patients;
    private final transient SkipReasons skips;
    private final transient CurrentAccount current;
    private transient PatientContext beside = PatientContext.NOBODY;
    private String title = "Exercise";

    ExerciseView(
            ContentReader contents,
            ExerciseReader exercises,
            ClinicExerciseReader own,
            Exercises changes,
            Favourites favourites,
            PatientReader patients,
            SkipReasons skips,
            CurrentAccount current) {
        this.contents = contents;
        this.exercises = exercises;
        this.own = own;
        this.changes = changes;
        this.favourites = favourites;
        this.patients = patients;
        this.skips = skips;
        this.current = current;
        getContent().addClassNames("page", "exercise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        beside = PatientContext.of(event.getLocation().getQueryParameters(), patients);
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
        var patientBar = new PatientBar();
        patientBar.show(beside);
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(beside.at(Paths.LIBRARY), "Library"),
                        new PageHeader(card.name(), where, star(card)),
                        patientBar,
                        new ClinicExercisePanel(
                                card, story(card), current.require().clinicZone(), beside, commands(card)),
                        page(content));
    }

    private StarButton star(ExerciseCard card) {
        return new StarButton(card.name(), favourites.has(card.id()), marked -> {
            if (marked) {
                favourites.mark(card.id());
            } else {
                favourites.unmark(card.id());
            }
        });
    }

    private ExercisePage page(ExerciseContent content) {
        var card = content.card();
        return new ExercisePage(
                content, exercises.ladderAnd(card.family(), content.instead()), skips.hurting(card.id()), beside);
    }

    /** Asked only of what a clinic wrote. */
    private Optional<ClinicExerciseStory> story(ExerciseCard card) {
        return card.own() == null ? Optional.empty() : own.story(card.id());
    }

    private ClinicExercisePanel.Commands commands(ExerciseCard card) {
        return new ClinicExercisePanel.Commands() {
            @Override
            public void retire() {
                changes.retire(card.id());
                again(card.slug());
            }

            @Override
            public void bringBack() {
                changes.bringBack(card.id());
                again(card.slug());
            }
        };
    }

    private void again(String slug) {
        contents.bySlug(slug).ifPresent(this::show);
    }
}
