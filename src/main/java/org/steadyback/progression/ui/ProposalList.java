package org.steadyback.progression.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.shell.PatientStates;
import org.steadyback.shell.StateLines;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/**
 * Decisions that wait for the physio, by patient, each with what can be done about it. What is true of the patient, and not of one
 * exercise, is said once above theirs.
 */
class ProposalList extends Composite<Div> {

    private final transient Proposals proposals;
    private final transient Runnable onAnswered;

    /**
     * On the chart of one patient, which says itself whose it is and how they stand.
     *
     * @param onAnswered after each answer, once it is kept or said to be too late
     */
    ProposalList(
            List<ProposalRow> rows, Map<PatientId, Adherence> adherence, Proposals proposals, Runnable onAnswered) {
        this.proposals = proposals;
        this.onAnswered = onAnswered;
        getContent().addClassName("proposals-by-patient");
        byPatient(rows).forEach((patient, theirs) -> {
            getContent()
                    .add(whole(AdherenceWords.lastTwoWeeks(adherence.getOrDefault(patient, Adherence.NOTHING_ASKED))));
            getContent().add(items(theirs));
        });
    }

    /**
     * Of several patients, each with name and state.
     *
     * @param stands of whom it is said how they stand
     */
    static ProposalList ofSeveral(
            List<ProposalRow> rows,
            Map<PatientId, PatientStates.Stands> stands,
            Proposals proposals,
            Runnable onAnswered) {
        return new ProposalList(rows, proposals, onAnswered, stands);
    }

    private ProposalList(
            List<ProposalRow> rows,
            Proposals proposals,
            Runnable onAnswered,
            Map<PatientId, PatientStates.Stands> known) {
        this.proposals = proposals;
        this.onAnswered = onAnswered;
        getContent().addClassName("proposals-by-patient");
        byPatient(rows).forEach((patient, theirs) -> {
            var name = new PathLink(Paths.programme(patient), theirs.getFirst().patientName());
            name.addClassName("proposal-patient");
            var section = new Section(name);
            section.addClassName("proposals-of-one");
            var stands = known.get(patient);
            if (stands != null) {
                var lines = new StateLines();
                // that decisions wait is what the whole page says
                lines.show(stands.states().stream()
                        .filter(state -> !state.decision())
                        .toList());
                section.add(lines, whole(stands.lastTwoWeeks()));
            }
            section.add(items(theirs));
            getContent().add(section);
        });
    }

    private static Map<PatientId, List<ProposalRow>> byPatient(List<ProposalRow> rows) {
        var groups = new LinkedHashMap<PatientId, List<ProposalRow>>();
        rows.forEach(row -> groups.computeIfAbsent(row.patient(), _ -> new java.util.ArrayList<>())
                .add(row));
        return groups;
    }

    private static Paragraph whole(String lastTwoWeeks) {
        var whole = new Paragraph("Whole programme: " + lastTwoWeeks);
        whole.addClassName("quiet");
        return whole;
    }

    private UnorderedList items(List<ProposalRow> rows) {
        var list = new UnorderedList();
        list.addClassName("proposal-list");
        rows.forEach(row -> list.add(new ProposalItem(row, command -> answer(row, command))));
        return list;
    }

    /** Says what became of it, and of whose it was. */
    private void answer(ProposalRow row, AnswerProposal command) {
        var became = proposals.answer(command);
        var words = new TogetherWords.Outcome(row, became).inWords();
        switch (became) {
            case ProposalOutcome.Answered _ -> Notices.done(words);
            case ProposalOutcome.Replaced _,
                    ProposalOutcome.Held _,
                    ProposalOutcome.AlreadyAnswered _,
                    ProposalOutcome.NoLongerOpen _,
                    ProposalOutcome.Refused _ -> Notices.refused(words);
        }
        onAnswered.run();
    }
}
