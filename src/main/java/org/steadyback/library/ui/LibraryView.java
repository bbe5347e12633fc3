package org.steadyback.library.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.ExerciseSets;
import org.steadyback.library.Favourites;
import org.steadyback.library.LibraryPage;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The physio searches the library, alone or beside a patient's chart. The filter lives in the address. */
@Route(Paths.LIBRARY)
@PageTitle("Library")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
@JsModule("./library-keys/library-keys.ts")
class LibraryView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ExerciseReader exercises;
    private final transient Favourites favourites;
    private final transient PatientReader patients;
    private final PageHeader head = new PageHeader(
            "Library",
            "",
            new PathLink(Paths.ARTICLES, "Articles for patients"),
            ClinicExercisesView.link(),
            ClinicExercisesView.newExercise());
    private final PatientBar patientBar = new PatientBar();
    private final SetLinks setLinks;
    private final FilterPanel panel = new FilterPanel(this::ask);
    private final ExerciseResults results;
    private transient ExerciseFilter filter = ExerciseFilter.none();
    private transient PatientContext beside = PatientContext.NOBODY;

    LibraryView(ExerciseReader exercises, ExerciseSets sets, Favourites favourites, PatientReader patients) {
        this.exercises = exercises;
        this.favourites = favourites;
        this.patients = patients;
        setLinks = new SetLinks(sets.all());
        results = new ExerciseResults(this::ask, this::star);
        var body = new Div(panel, results);
        body.addClassName("library-body");
        getContent().addClassNames("page", "library");
        getContent().add(head, patientBar, setLinks, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        beside = PatientContext.of(query, patients);
        filter = LibraryAddress.filter(query);
        var page = page();
        head.setSub("%s exercises in %s families. Doses are starting points."
                .formatted(page.total(), page.counts().families().size()));
        patientBar.show(beside);
        setLinks.show(beside);
        panel.show(filter, page, beside);
        results.show(filter, page, beside);
    }

    private LibraryPage page() {
        return beside.id()
                .map(patient -> exercises.browseFor(patient, filter))
                .orElseGet(() -> exercises.browse(filter));
    }

    private void ask(ExerciseFilter asked) {
        getUI().ifPresent(ui -> ui.navigate(LibraryView.class, LibraryAddress.parameters(asked, beside)));
    }

    /** The list stays as it is, so that the keyboard stays where it was; only the counts are new. */
    private void star(ExerciseCard card, boolean marked) {
        if (marked) {
            favourites.mark(card.id());
        } else {
            favourites.unmark(card.id());
        }
        panel.show(filter, page(), beside);
    }
}
