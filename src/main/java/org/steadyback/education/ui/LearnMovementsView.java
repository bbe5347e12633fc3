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

/** The movements of the back, for the patient. */
@Route(Paths.ME_MOVEMENTS)
@PageTitle("Movements · Steadyback")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/education.css")
class LearnMovementsView extends Composite<Div> {

    LearnMovementsView(Articles articles, ExercisePictures pictures) {
        getContent().add(new MovementTour(articles, pictures, Audience.PATIENT));
    }
}
