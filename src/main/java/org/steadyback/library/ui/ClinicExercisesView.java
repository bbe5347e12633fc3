package org.steadyback.library.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.library.ClinicExerciseReader;
import org.steadyback.library.ClinicExerciseRow;
import org.steadyback.library.ExerciseDrafts;
import org.steadyback.library.KeptExerciseDraft;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What the clinic has written itself, those retired among it. */
@Route(Paths.OWN_EXERCISES)
@PageTitle("Our own exercises")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/library.css")
class ClinicExercisesView extends Composite<Div> implements BeforeEnterObserver {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    private final transient ClinicExerciseReader own;
    private final transient ExerciseDrafts drafts;
    private final transient CurrentAccount current;

    ClinicExercisesView(ClinicExerciseReader own, ExerciseDrafts drafts, CurrentAccount current) {
        this.own = own;
        this.drafts = drafts;
        this.current = current;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var rows = own.all();
        var begun = drafts.mine();
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink("Library", LibraryView.class),
                        new PageHeader("Our own exercises", "Written or copied in this clinic.", newExercise()));
        if (!begun.isEmpty()) {
            getContent().add(drafts(begun));
        }
        getContent().add(rows.isEmpty() ? nothing() : table(rows));
    }

    static Component newExercise() {
        var link = new PathLink(Paths.NEW_EXERCISE, "New exercise");
        link.addClassNames("button", "button-primary");
        return link;
    }

    static Component link() {
        var link = new PathLink(Paths.OWN_EXERCISES, "Our own");
        link.addClassName("button");
        return link;
    }

    private static Component nothing() {
        return new EmptyState(
                "Nothing of your own yet", "Write a new exercise, or open one of the library and copy it.");
    }

    private Component drafts(List<KeptExerciseDraft> begun) {
        var title = new H2("Your drafts");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        begun.forEach(draft -> {
            var kept = new Span(
                    "kept " + MOMENT.format(draft.at().atZone(current.require().clinicZone())));
            kept.addClassName("row-side");
            list.add(new ListItem(new PathLink(draft.place().address(), name(draft)), kept));
        });
        var section = new Section(title, list);
        section.addClassName("section");
        return section;
    }

    private static String name(KeptExerciseDraft draft) {
        var name = draft.draft().name().isEmpty()
                ? "without a name"
                : draft.draft().name();
        return switch (draft.place().kind()) {
            case NEW -> "New exercise: " + name;
            case COPY -> "Copy: " + name;
            case CHANGE -> "Change: " + name;
        };
    }

    private Component table(List<ClinicExerciseRow> rows) {
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                .withZone(current.require().clinicZone());
        var table = new DataTable(
                "Our own exercises, the newest first", "Exercise", "Family", "Written by", "Changed", "Found by");
        rows.forEach(row -> table.row(
                new PathLink(Paths.exercise(row.slug()), row.name()),
                new Text(row.family()),
                new Text(row.madeBy()),
                new Text(day.format(row.changedAt()) + " by " + row.changedBy()),
                new Text(foundBy(row))));
        return table;
    }

    private static String foundBy(ClinicExerciseRow row) {
        if (!row.current()) {
            return "nobody: retired";
        }
        return row.onlyMaker() ? "only you" : "the clinic";
    }
}
