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

import org.steadyback.access.Roles;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** A physio begins an exercise of the clinic's own as a copy of another. */
@Route(Paths.COPY_EXERCISE)
@PageTitle("Copy of an exercise")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class CopyExerciseView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient DraftActions actions;
    private @Nullable DraftPanel panel;

    CopyExerciseView(DraftActions actions) {
        this.actions = actions;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var content = actions.content(event);
        var card = content.card();
        panel = actions.copy(content);
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(Paths.exercise(card.slug()), card.name()),
                        new PageHeader("Copy of " + card.name(), "Change what you like; the original stays as it is."),
                        panel);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null) {
            panel.left();
        }
    }
}
