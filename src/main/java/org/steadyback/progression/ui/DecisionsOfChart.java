package org.steadyback.progression.ui;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.shell.ChartPanel;

/** Puts the decisions on a patient's doses under the programme, with what was asked. */
@Component
@Order(3)
class DecisionsOfChart implements ChartPanel<ProgrammeDraft> {

    private final DecisionDesk desk;

    DecisionsOfChart(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public DecisionsPanel of(PatientId patient, ProgrammeDraft draft, Runnable refresh) {
        return new DecisionsPanel(desk, patient, draft.open(), draft.zone(), refresh);
    }
}
