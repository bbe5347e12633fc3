package org.steadyback.programme.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.programme.dosing.AnswerProposal;
import org.steadyback.programme.dosing.ProposalRow;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** UC-04: decisions on doses that wait for the physio, of all patients in one list. */
@Route(Paths.PROPOSALS)
@PageTitle("Proposals · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/programme.css")
class ProposalsView extends Composite<Div> implements BeforeEnterObserver {

    private final transient DecisionDesk desk;
    private final PageHeader head = new PageHeader("Proposals");
    private final Button acceptGreen = new Button("", _ -> confirmGreen());
    private final Div list = new Div();
    private transient List<ProposalRow> rows = List.of();

    ProposalsView(DecisionDesk desk) {
        this.desk = desk;
        head.addActions(acceptGreen);
        getContent().addClassNames("page", "proposals");
        getContent().add(head, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        rows = desk.waiting();
        long green = green().size();
        head.setSub(
                rows.isEmpty()
                        ? ""
                        : "%d waiting, of %d patients. Easing, holding and stopping have acted already."
                                .formatted(
                                        rows.size(),
                                        rows.stream()
                                                .map(ProposalRow::patient)
                                                .distinct()
                                                .count()));
        acceptGreen.setText("Accept all %d with full evidence".formatted(green));
        acceptGreen.setVisible(green > 1);
        list.removeAll();
        var awaiting = desk.quotas().awaiting();
        list.add(new AwaitingPlans(awaiting));
        if (rows.isEmpty() && awaiting.isEmpty()) {
            list.add(new EmptyState(
                    "Nothing waits for you",
                    "A rise, the next exercise or a question on a dose appears here with its evidence."));
        } else if (!rows.isEmpty()) {
            list.add(new ProposalList(rows, true, this::answer));
        }
    }

    private List<ProposalRow> green() {
        return rows.stream().filter(ProposalRow::green).toList();
    }

    private void answer(AnswerProposal command) {
        desk.answer(command);
        show();
    }

    private void confirmGreen() {
        new GreenDialog(green(), this::acceptAll).open();
    }

    private void acceptAll(List<ProposalRow> seen) {
        desk.acceptAll(seen);
        show();
    }
}
