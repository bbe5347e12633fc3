package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;

/** Adds prescriptions and their versions. Nothing here can change one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanWriter {

    private final PrescriptionRepository prescriptions;
    private final PrescriptionVersionRepository versions;

    PlanWriter(PrescriptionRepository prescriptions, PrescriptionVersionRepository versions) {
        this.prescriptions = prescriptions;
        this.versions = versions;
    }

    /** @param cards the current library: what is asked anew points at its words and picture of this moment */
    void add(
            Programme programme,
            List<NextVersion> next,
            Map<ExerciseId, ExerciseCard> cards,
            LocalDate from,
            PrescriptionVersion.Decided decided) {
        next.stream()
                .filter(one -> one.before() == null)
                .forEach(one -> prescriptions.save(new Prescription(programme, one)));
        next.forEach(one ->
                versions.save(new PrescriptionVersion(programme, one, exerciseVersion(one, cards), from, decided)));
    }

    private static int exerciseVersion(NextVersion next, Map<ExerciseId, ExerciseCard> cards) {
        if (next.before() != null && !next.asksAnew()) {
            return next.before().exercise().version();
        }
        return Objects.requireNonNull(cards.get(next.item().exercise())).version();
    }
}
