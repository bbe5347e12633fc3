package org.steadyback.library.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExercisePictures;
import org.steadyback.library.ExerciseReader;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The physio searches the library. The filter lives in the address. */
@Route(Paths.LIBRARY)
@PageTitle("Library")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class LibraryView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ExerciseReader exercises;
    private final PageHeader head =
            new PageHeader("Library", "", new PathLink(Paths.ARTICLES, "Articles for patients"));
    private final FilterPanel panel = new FilterPanel(this::ask);
    private final ExerciseResults results;

    LibraryView(ExerciseReader exercises, ExercisePictures pictures) {
        this.exercises = exercises;
        results = new ExerciseResults(pictures, this::ask);
        var body = new Div(panel, results);
        body.addClassName("library-body");
        getContent().addClassNames("page", "library");
        getContent().add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = LibraryAddress.filter(event.getLocation().getQueryParameters());
        var page = exercises.browse(filter);
        head.setSub("%d exercises in %d families. Doses are starting points."
                .formatted(page.total(), page.counts().families().size()));
        panel.show(filter, page);
        results.show(filter, page);
    }

    private void ask(ExerciseFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(LibraryView.class, LibraryAddress.parameters(filter)));
    }
}
