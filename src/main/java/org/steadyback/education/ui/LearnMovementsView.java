package org.steadyback.education.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.education.Articles;
import org.steadyback.library.ExercisePictures;
import org.steadyback.library.ExerciseUse;
import org.steadyback.screening.Offers;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;

/** The movements of the back, for the patient. */
@Route(Paths.ME_MOVEMENTS)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/education.css")
class LearnMovementsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final MovementTexts SAY = Texts.of(MovementTexts.class);

    private final transient Articles articles;
    private final transient ExercisePictures pictures;
    private final transient ExerciseUse use;
    private final transient Offers offers;
    private final transient CurrentAccount current;

    LearnMovementsView(
            Articles articles, ExercisePictures pictures, ExerciseUse use, Offers offers, CurrentAccount current) {
        this.articles = articles;
        this.pictures = pictures;
        this.use = use;
        this.offers = offers;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = current.require().patient();
        var mine = use.addressesOfMine(patient);
        getContent().removeAll();
        getContent().add(new MovementTour(articles, pictures, Audience.patient(mine, offers.now(patient))));
    }

    @Override
    public String getPageTitle() {
        return SAY.pageTitle();
    }
}
