package org.steadyback.programme.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.dosing.AnswerProposal;
import org.steadyback.programme.dosing.ProposalRow;
import org.steadyback.programme.grading.Adherence;

/** Decisions that wait for the physio, each with what can be done about it. */
public class ProposalList extends Composite<UnorderedList> {

    /**
     * @param adherence of their patients, the last two weeks as they are now
     * @param named whether the patient's name stands with each
     */
    public ProposalList(
            List<ProposalRow> rows,
            Map<PatientId, Adherence> adherence,
            boolean named,
            Consumer<AnswerProposal> onAnswer) {
        getContent().addClassName("proposal-list");
        rows.forEach(row -> getContent()
                .add(new ProposalItem(
                        row, adherence.getOrDefault(row.patient(), Adherence.NOTHING_ASKED), named, onAnswer)));
    }
}
