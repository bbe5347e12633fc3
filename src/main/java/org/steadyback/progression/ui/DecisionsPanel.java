package org.steadyback.progression.ui;

import java.time.ZoneId;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.progression.WaitingCount;
import org.steadyback.uikit.LaterDetails;

/** What the rules decided on this patient's doses: what waits, and every decision with its reason. Read when it is opened. */
class DecisionsPanel extends Composite<Section> {

    private final transient DecisionDesk desk;
    private final transient Runnable refresh;
    private final Div content = new Div();

    /**
     * @param open the programme that runs or is to come
     * @param refresh shows the page anew
     */
    DecisionsPanel(
            DecisionDesk desk, PatientId patient, Optional<ProgrammeHistory> open, ZoneId zone, Runnable refresh) {
        this.desk = desk;
        this.refresh = refresh;
        var title = new H2("Decisions on doses");
        title.addClassName("section-title");
        getContent().addClassName("section");
        getContent().add(title, content);
        boolean any = open.filter(one -> one.programme().openDecisions() > 0).isPresent();
        var count = any ? desk.count(patient) : WaitingCount.NONE;
        if (!count.none()) {
            content.add(new LaterDetails(count.inWords(), () -> waiting(patient)));
        }
        content.add(new LaterDetails("Every decision, with what it rests on", () -> everyDecision(patient, zone)));
        open.filter(one -> one.programme().mode() == Mode.GUIDED)
                .ifPresent(one -> content.add(new LaterDetails(
                        "Automatic mode",
                        () -> new AutomaticForm(
                                desk.automatic(patient, one.programme().id()), command -> {
                                    desk.switchAutomatic(
                                            patient, one.programme().id(), command.on(), command.why());
                                    refresh.run();
                                }))));
    }

    private Component waiting(PatientId patient) {
        var rows = desk.waiting(patient);
        return new ProposalList(rows, desk.adherence(rows), (row, command) -> {
            desk.answer(row, command);
            refresh.run();
        });
    }

    private Component everyDecision(PatientId patient, ZoneId zone) {
        var rows = desk.decisions(patient);
        if (rows.isEmpty()) {
            return new Paragraph("Nothing has been decided yet: the rules wait for sessions and their next mornings.");
        }
        var list = new Div();
        list.addClassName("decision-list");
        rows.forEach(row -> list.add(new DecisionItem(row, zone, id -> desk.replay(patient, id))));
        return list;
    }
}
