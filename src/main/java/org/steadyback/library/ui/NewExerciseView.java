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
import com.vaadin.flow.router.RouterLink;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.Exercises;
import org.steadyback.library.Media;
import org.steadyback.library.OwnReader;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.media.MediaLimits;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** A physio writes an exercise of the clinic's own. */
@Route(Paths.NEW_EXERCISE)
@PageTitle("New exercise")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class NewExerciseView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient OwnReader own;
    private final DraftPanel panel;

    NewExerciseView(Exercises exercises, OwnReader own, Media media, MediaLimits limits, CurrentAccount current) {
        this.own = own;
        panel = new DraftPanel(
                media,
                limits,
                current.require().clinicZone(),
                draft -> exercises.write(new WriteExercise(draft, null)));
        getContent().addClassName("page");
        getContent()
                .add(
                        new RouterLink("Library", LibraryView.class),
                        new PageHeader("New exercise", "For your clinic. Patients read these words."),
                        panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.show(ExerciseDraft.empty(), own.families());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        panel.beforeLeave(event);
    }
}
