package org.steadyback.caseload.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.caseload.Caseload;
import org.steadyback.caseload.CaseloadFilter;
import org.steadyback.caseload.CaseloadReader;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The physio's patients, those who need a look first on top. The filter lives in the address. */
@Route(Paths.CLINIC)
@PageTitle("Caseload")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/caseload.css")
class CaseloadView extends Composite<Div> implements BeforeEnterObserver {

    private final transient CaseloadReader reader;
    private final PageHeader head = new PageHeader("Caseload");
    private final TextField name = new TextField("Find by name");
    private final ReasonFilter reasons = new ReasonFilter();
    private final Paragraph count = new Paragraph();
    private final CaseloadList list = new CaseloadList();
    private final Div nobody = new Div();
    private final Div bar = new Div(name, reasons);
    private transient CaseloadFilter filter = CaseloadFilter.everybody();

    CaseloadView(CaseloadReader reader) {
        this.reader = reader;
        name.setClearButtonVisible(true);
        name.setPrefixComponent(Icons.SEARCH.create());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(change.getValue());
            }
        });
        bar.addClassName("caseload-bar");
        count.addClassNames("result-count", "visually-hidden");
        count.getElement().setAttribute("role", "status");
        head.addActions(button("Take in a patient"));
        getContent().addClassNames("page", "caseload");
        getContent().add(head, bar, count, list, nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CaseloadAddress.filter(event.getLocation().getQueryParameters());
        // while somebody types, a space at the end is theirs
        if (!name.getValue().strip().equals(filter.name())) {
            name.setValue(filter.name());
        }
        show(reader.mine());
    }

    private void show(Caseload caseload) {
        int all = caseload.rows().size();
        var matching = caseload.matching(filter);
        head.setSub(all == 0 ? "" : patients(all) + ", those who need a look first on top.");
        reasons.show(caseload, filter);
        count.setText("%s of %s shown".formatted(matching.size(), patients(all)));
        list.show(matching);
        bar.setVisible(all > 0);
        list.setVisible(!matching.isEmpty());
        nobody.removeAll();
        if (matching.isEmpty()) {
            nobody.add(all == 0 ? noPatients() : nobodyFits());
        }
    }

    private static String patients(int count) {
        return count == 1 ? "1 patient" : count + " patients";
    }

    private static EmptyState noPatients() {
        return new EmptyState(
                "No patients yet",
                "Whoever you take in, or whose care team you join, stands here; those who need a look first on top.",
                button("Take in your first patient"));
    }

    private static EmptyState nobodyFits() {
        var all = new PathLink(Paths.CLINIC, "Show all patients");
        all.addClassName("button");
        return new EmptyState("Nobody fits", "No patient of yours has this name for this reason.", all);
    }

    private static PathLink button(String words) {
        var link = new PathLink(Paths.TAKE_IN, words);
        link.addClassNames("button", "button-primary");
        return link;
    }

    private void ask(String part) {
        var parameters = CaseloadAddress.parameters(new CaseloadFilter(filter.reason(), part));
        getUI().ifPresent(ui -> ui.navigate(CaseloadView.class, parameters));
    }
}
