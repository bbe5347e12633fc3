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
import org.steadyback.kernel.NotFoundException;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** A physio changes an exercise of the clinic's own. What comes with the portal is copied, not changed. */
@Route(Paths.CHANGE_EXERCISE)
@PageTitle("Change an exercise")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class ChangeExerciseView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient DraftActions actions;
    private @Nullable DraftPanel panel;

    ChangeExerciseView(DraftActions actions) {
        this.actions = actions;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var content = actions.content(event);
        if (content.card().own() == null) {
            throw new NotFoundException("Exercise");
        }
        var card = content.card();
        panel = actions.change(content);
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(Paths.exercise(card.slug()), card.name()),
                        new PageHeader(
                                "Change " + card.name(),
                                "Saving makes the next version. Prescriptions keep the one they were made with."),
                        panel);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null) {
            panel.left();
        }
    }
}
