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
import org.jspecify.annotations.Nullable;

import org.steadyback.access.Roles;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** A physio writes an exercise of the clinic's own. */
@Route(Paths.NEW_EXERCISE)
@PageTitle("New exercise")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class NewExerciseView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient DraftActions actions;
    private @Nullable DraftPanel panel;

    NewExerciseView(DraftActions actions) {
        this.actions = actions;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel = actions.blank();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink("Library", LibraryView.class),
                        new PageHeader("New exercise", "For your clinic. Patients read these words."),
                        panel);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null) {
            panel.left();
        }
    }
}
