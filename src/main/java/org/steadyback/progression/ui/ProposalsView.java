package org.steadyback.progression.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.QuotaPlanReader;
import org.steadyback.shell.PatientStates;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** UC-04: decisions on doses that wait for the physio, of all patients in one list. */
@Route(Paths.PROPOSALS)
@PageTitle("Proposals · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/programme.css")
class ProposalsView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ProposalReader reader;
    private final transient Proposals proposals;
    private final transient QuotaPlanReader quotaPlans;
    private final transient PatientStates states;
    private final PageHeader head = new PageHeader("Proposals");
    private final Button acceptGreen = new Button("", _ -> confirmGreen());
    private final Div leftOut = new Div();
    private final Div list = new Div();
    private transient List<ProposalRow> rows = List.of();

    ProposalsView(ProposalReader reader, Proposals proposals, QuotaPlanReader quotaPlans, PatientStates states) {
        this.reader = reader;
        this.proposals = proposals;
        this.quotaPlans = quotaPlans;
        this.states = states;
        head.addActions(acceptGreen);
        getContent().addClassNames("page", "proposals");
        leftOut.getElement().setAttribute("role", "status");
        getContent().add(head, leftOut, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        leftOut.removeAll();
        show();
    }

    private void show() {
        rows = reader.mine();
        long green = green().size();
        head.setSub(rows.isEmpty() ? "" : waiting() + " Easing, holding and stopping have acted already.");
        acceptGreen.setText("Accept all %s with full evidence".formatted(green));
        acceptGreen.setVisible(green > 1);
        list.removeAll();
        var awaiting = quotaPlans.awaiting();
        list.add(new AwaitingPlans(awaiting));
        if (rows.isEmpty() && awaiting.isEmpty()) {
            list.add(new EmptyState(
                    "Nothing waits for you",
                    "A rise, the next exercise or a question on a dose appears here with its evidence."));
        } else if (!rows.isEmpty()) {
            var open = rows.stream().filter(row -> row.held() == null).toList();
            var stands =
                    states.of(rows.stream().map(ProposalRow::patient).distinct().toList());
            list.add(ProposalList.ofSeveral(open, stands, proposals, this::show));
            var held = rows.stream().filter(row -> row.held() != null).toList();
            if (!held.isEmpty()) {
                var title = new H2("Held back for now");
                title.addClassName("section-title");
                list.add(title, ProposalList.ofSeveral(held, notNamed(stands, open), proposals, this::show));
            }
        }
    }

    /** Who stands above already is not told of again. */
    private static Map<PatientId, PatientStates.Stands> notNamed(
            Map<PatientId, PatientStates.Stands> states, List<ProposalRow> above) {
        var left = new HashMap<>(states);
        above.forEach(row -> left.remove(row.patient()));
        return left;
    }

    /** "3 waiting, of 2 patients, 1 held back." */
    private String waiting() {
        long held = rows.stream().filter(row -> row.held() != null).count();
        long patients = rows.stream()
                .filter(row -> row.held() == null)
                .map(ProposalRow::patient)
                .distinct()
                .count();
        return "%s waiting, of %s patients%s."
                .formatted(rows.size() - held, patients, held == 0 ? "" : ", " + held + " held back");
    }

    private List<ProposalRow> green() {
        return rows.stream().filter(ProposalRow::green).toList();
    }

    private List<ProposalRow> notGreen() {
        return rows.stream().filter(row -> !row.green()).toList();
    }

    private void confirmGreen() {
        var seen = green();
        var notInIt = notGreen();
        new GreenDialog(seen, notInIt, () -> acceptAll(seen, notInIt)).open();
    }

    /** One after the other, each judged by itself as it is then; what was left out is named with its reason. */
    private void acceptAll(List<ProposalRow> seen, List<ProposalRow> notInIt) {
        var together = new TogetherWords(
                seen.stream()
                        .map(row -> new TogetherWords.Outcome(
                                row,
                                proposals.answer(
                                        new AnswerProposal.AcceptTogether(row.patient(), row.id(), row.offer()))))
                        .toList(),
                notInIt);
        Notices.done(together.head());
        leftOut.removeAll();
        if (!together.leftOut().isEmpty()) {
            var names = new UnorderedList();
            together.leftOut().forEach(words -> names.add(new ListItem(words)));
            leftOut.add(new Paragraph(together.head() + " Left out:"), names);
        }
        show();
    }
}
