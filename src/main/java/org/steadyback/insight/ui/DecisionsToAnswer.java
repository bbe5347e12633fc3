package org.steadyback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.kernel.PatientId;
import org.steadyback.progression.WaitingCount;
import org.steadyback.shell.ChartPanel;
import org.steadyback.uikit.LaterDetails;

/** What the rules propose, beside the log it rests on: answered here, and named in the conclusion. Read when it is opened. */
class DecisionsToAnswer extends Composite<Div> {

    private final transient ChartPanel<WaitingCount> decisions;
    private final transient Runnable onAnswered;
    private final LaterDetails details = new LaterDetails("");

    DecisionsToAnswer(ChartPanel<WaitingCount> decisions, Runnable onAnswered) {
        this.decisions = decisions;
        this.onAnswered = onAnswered;
        getContent().addClassName("decisions-to-answer");
        getContent().add(details);
    }

    void show(PatientId patient, WaitingCount count) {
        setVisible(!count.none());
        details.setSummaryText(count.inWords());
        if (!count.none()) {
            details.replaceContent(() -> decisions.of(patient, count, onAnswered));
        }
    }
}
