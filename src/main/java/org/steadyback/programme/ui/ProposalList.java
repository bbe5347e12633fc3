package org.steadyback.programme.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.dosing.AnswerProposal;
import org.steadyback.programme.dosing.ProposalRow;
import org.steadyback.programme.grading.Adherence;
import org.steadyback.programme.grading.AdherenceWords;
import org.steadyback.shell.PatientStates;
import org.steadyback.shell.StateLines;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/**
 * Decisions that wait for the physio, by patient, each with what can be done about it. What is true of the patient, and not of one
 * exercise, is said once above theirs.
 */
public class ProposalList extends Composite<Div> {

    /** Takes what a physio says to a decision that was on the page. */
    public interface OnAnswer {

        void answer(ProposalRow row, AnswerProposal command);
    }

    /** On the chart of one patient, which says itself whose it is and how they stand. */
    public ProposalList(List<ProposalRow> rows, Map<PatientId, Adherence> adherence, OnAnswer onAnswer) {
        getContent().addClassName("proposals-by-patient");
        byPatient(rows).forEach((patient, theirs) -> {
            getContent().add(whole(adherence.getOrDefault(patient, Adherence.NOTHING_ASKED)));
            getContent().add(items(theirs, onAnswer));
        });
    }

    /**
     * Of several patients, each with name and state.
     *
     * @param adherence the last two weeks as they are now
     */
    public ProposalList(
            List<ProposalRow> rows,
            Map<PatientId, Adherence> adherence,
            Map<PatientId, List<PatientStates.State>> states,
            OnAnswer onAnswer) {
        getContent().addClassName("proposals-by-patient");
        byPatient(rows).forEach((patient, theirs) -> {
            var name = new PathLink(Paths.programme(patient), theirs.getFirst().patientName());
            name.addClassName("proposal-patient");
            var stands = new StateLines();
            // that decisions wait is what the whole page says
            stands.show(states.getOrDefault(patient, List.of()).stream()
                    .filter(state -> !state.decision())
                    .toList());
            var section = new Section(
                    name,
                    stands,
                    whole(adherence.getOrDefault(patient, Adherence.NOTHING_ASKED)),
                    items(theirs, onAnswer));
            section.addClassName("proposals-of-one");
            getContent().add(section);
        });
    }

    private static Map<PatientId, List<ProposalRow>> byPatient(List<ProposalRow> rows) {
        var groups = new LinkedHashMap<PatientId, List<ProposalRow>>();
        rows.forEach(row -> groups.computeIfAbsent(row.patient(), _ -> new java.util.ArrayList<>())
                .add(row));
        return groups;
    }

    private static Paragraph whole(Adherence adherence) {
        var whole = new Paragraph("Whole programme: " + AdherenceWords.lastTwoWeeks(adherence));
        whole.addClassName("quiet");
        return whole;
    }

    private static UnorderedList items(List<ProposalRow> rows, OnAnswer onAnswer) {
        var list = new UnorderedList();
        list.addClassName("proposal-list");
        rows.forEach(row -> list.add(new ProposalItem(row, command -> onAnswer.answer(row, command))));
        return list;
    }
}
