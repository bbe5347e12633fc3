package org.steadyback.progression.ui;

import java.time.ZoneId;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.core.annotation.Order;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.SwitchAutomatic;
import org.steadyback.progression.WaitingCount;
import org.steadyback.shell.ChartPanel;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Notices;

/**
 * What the rules decided on a patient's doses, under the programme: what waits, and every decision with its reason. Read when it is
 * opened.
 */
@org.springframework.stereotype.Component
@Order(3)
class DecisionsOfChart implements ChartPanel<ProgrammeDraft> {

    private final ProposalReader proposals;
    private final OpenDecisions waiting;
    private final DecisionReader decisions;
    private final AutomaticMode automatic;

    DecisionsOfChart(
            ProposalReader proposals, OpenDecisions waiting, DecisionReader decisions, AutomaticMode automatic) {
        this.proposals = proposals;
        this.waiting = waiting;
        this.decisions = decisions;
        this.automatic = automatic;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Section of(PatientId patient, ProgrammeDraft draft, Runnable refresh) {
        var title = new H2("Decisions on doses");
        title.addClassName("section-title");
        var content = new Div();
        var section = new Section(title, content);
        section.addClassName("section");
        var open = draft.open();
        boolean any = open.filter(one -> one.programme().openDecisions() > 0).isPresent();
        var count = any ? proposals.countOf(patient) : WaitingCount.NONE;
        if (!count.none()) {
            content.add(new LaterDetails(count.inWords(), () -> waiting.of(patient, count, refresh)));
        }
        content.add(
                new LaterDetails("Every decision, with what it rests on", () -> everyDecision(patient, draft.zone())));
        open.filter(one -> one.programme().mode() == Mode.GUIDED)
                .map(one -> one.programme().id())
                .ifPresent(programme ->
                        content.add(new LaterDetails("Automatic mode", () -> automatic(patient, programme, refresh))));
        return section;
    }

    private AutomaticForm automatic(PatientId patient, ProgrammeId programme, Runnable refresh) {
        return new AutomaticForm(automatic.stateOf(patient, programme), command -> {
            automatic.switchTo(new SwitchAutomatic(patient, programme, command.on(), command.why()));
            Notices.done(
                    command.on()
                            ? "Automatic mode is on. The patient sees it on their plan."
                            : "Automatic mode is off.");
            refresh.run();
        });
    }

    private Component everyDecision(PatientId patient, ZoneId zone) {
        var rows = decisions.of(patient);
        if (rows.isEmpty()) {
            return new Paragraph("Nothing has been decided yet: the rules wait for sessions and their next mornings.");
        }
        var list = new Div();
        list.addClassName("decision-list");
        rows.forEach(row -> list.add(new DecisionItem(row, zone, id -> decisions.replay(patient, id))));
        return list;
    }
}
