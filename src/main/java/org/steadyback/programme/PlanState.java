package org.steadyback.programme;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;

/** All of a programme that can be changed on its form: as it stood, as it stands, or as somebody wants it. */
public record PlanState(Mode mode, String goal, Outlook outlook, List<Line> lines) {

    public PlanState {
        lines = List.copyOf(lines);
    }

    /**
     * One exercise. No exercise stands in a programme twice.
     *
     * @param prescription null for one that is not asked yet
     * @param number of the version; 0 for one that is not asked yet
     */
    public record Line(
            @Nullable PrescriptionId prescription, int number, ExerciseId exercise, Dose dose, Schedule schedule) {

        /** One that joins the programme. */
        public static Line added(ExerciseId exercise, Dose dose, Schedule schedule) {
            return new Line(null, 0, exercise, dose, schedule);
        }

        Line asks(Dose otherDose, Schedule otherSchedule) {
            return new Line(prescription, number, exercise, otherDose, otherSchedule);
        }

        boolean asksAs(Line other) {
            return dose.equals(other.dose) && schedule.equals(other.schedule);
        }
    }

    Optional<Line> of(PrescriptionId prescription) {
        return lines.stream()
                .filter(line -> prescription.equals(line.prescription()))
                .findFirst();
    }

    Optional<Line> of(ExerciseId exercise) {
        return lines.stream().filter(line -> line.exercise().equals(exercise)).findFirst();
    }

    List<ExerciseId> order() {
        return lines.stream().map(Line::exercise).toList();
    }
}
