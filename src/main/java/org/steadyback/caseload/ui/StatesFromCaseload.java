package org.steadyback.caseload.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.steadyback.caseload.CaseloadReader;
import org.steadyback.caseload.CaseloadRow;
import org.steadyback.caseload.need.Reason;
import org.steadyback.caseload.need.StateWords;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.kernel.PatientId;
import org.steadyback.shell.PatientStates;

/** Says on the pages of others how a patient stands, as the row of the caseload does. */
@Component
class StatesFromCaseload implements PatientStates {

    private final CaseloadReader reader;

    StatesFromCaseload(CaseloadReader reader) {
        this.reader = reader;
    }

    @Override
    public List<State> of(PatientId patient) {
        return reader.of(List.of(patient)).rows().stream()
                .findFirst()
                .map(StatesFromCaseload::states)
                .orElse(List.of());
    }

    @Override
    public Map<PatientId, Stands> of(Collection<PatientId> patients) {
        var all = new HashMap<PatientId, Stands>();
        if (!patients.isEmpty()) {
            reader.of(patients)
                    .rows()
                    .forEach(row -> all.put(
                            row.patient(), new Stands(states(row), AdherenceWords.lastTwoWeeks(row.adherence()))));
        }
        return Map.copyOf(all);
    }

    private static List<State> states(CaseloadRow row) {
        return row.needs().stream()
                .map(need -> new State(
                        StateWords.of(need.reason()),
                        need.words(),
                        ReasonTone.of(need.reason()),
                        need.reason() == Reason.DECISION_WAITING || need.reason() == Reason.HELD_BACK,
                        RowWords.place(row, need)))
                .toList();
    }
}
