package org.steadyback.education.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.education.Articles;
import org.steadyback.library.ExercisePictures;
import org.steadyback.uikit.Paths;

/** The movements of the back as patients see them, with the physio's own links. */
@Route(Paths.MOVEMENTS)
@PageTitle("Movements · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/education.css")
class MovementsView extends Composite<Div> {

    MovementsView(Articles articles, ExercisePictures pictures) {
        getContent().add(new MovementTour(articles, pictures, Audience.PHYSIO));
    }
}
