package org.steadyback.library.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;

import org.steadyback.access.PatientCard;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.uikit.Paths;

/** The library alone, or beside the chart of a patient: then its links keep the patient, and exercises can be added. */
record PatientContext(Optional<PatientCard> patient) {

    static final String PARAMETER = "patient";

    static final PatientContext NOBODY = new PatientContext(Optional.empty());

    /** A patient that is not, or is somebody else's, is not found. */
    static PatientContext of(QueryParameters query, PatientReader patients) {
        return query.getSingleParameter(PARAMETER)
                .map(id -> patients.cardInCare(Paths.patient(id)).orElseThrow(() -> new NotFoundException("Patient")))
                .map(card -> new PatientContext(Optional.of(card)))
                .orElse(NOBODY);
    }

    Optional<PatientId> id() {
        return patient.map(PatientCard::id);
    }

    /** The same place of the library, for the same patient. */
    String at(String path) {
        return id().map(id -> path + "?" + PARAMETER + "=" + id).orElse(path);
    }

    /** The patient's programme with these exercises added to what is being built; nothing is saved by it. */
    Optional<String> adding(List<ExerciseId> exercises) {
        return id().map(id -> Paths.programmeWith(
                id, exercises.stream().map(ExerciseId::value).toList()));
    }

    void into(Map<String, List<String>> parameters) {
        id().ifPresent(id -> parameters.put(PARAMETER, List.of(id.toString())));
    }
}
