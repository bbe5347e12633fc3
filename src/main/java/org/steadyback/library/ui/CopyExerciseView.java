package org.steadyback.library.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Exercises;
import org.steadyback.library.Media;
import org.steadyback.library.OwnReader;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.Writing;
import org.steadyback.library.media.MediaLimits;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** A physio begins an exercise of the clinic's own as a copy of another. */
@Route(Paths.COPY_EXERCISE)
@PageTitle("Copy of an exercise")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class CopyExerciseView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient Exercises exercises;
    private final transient ContentReader contents;
    private final transient OwnReader own;
    private final DraftPanel panel;
    private transient @Nullable ExerciseId original;

    CopyExerciseView(
            Exercises exercises,
            ContentReader contents,
            OwnReader own,
            Media media,
            MediaLimits limits,
            CurrentAccount current) {
        this.exercises = exercises;
        this.contents = contents;
        this.own = own;
        panel = new DraftPanel(media, limits, current.require().clinicZone(), this::write);
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var content = event.getRouteParameters()
                .get("slug")
                .flatMap(contents::bySlug)
                .orElseThrow(() -> new NotFoundException("Exercise"));
        show(content);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        panel.beforeLeave(event);
    }

    private void show(ExerciseContent content) {
        var card = content.card();
        original = card.id();
        panel.show(ExerciseDraft.copyOf(content), own.families());
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(Paths.exercise(card.slug()), card.name()),
                        new PageHeader("Copy of " + card.name(), "Change what you like; the original stays as it is."),
                        panel);
    }

    private Writing write(ExerciseDraft draft) {
        return exercises.write(new WriteExercise(draft, original));
    }
}
