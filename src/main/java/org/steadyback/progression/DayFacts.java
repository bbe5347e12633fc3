package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.AdherenceDay;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;

/**
 * What decides, besides the plan, what was asked of a patient on a day and what was done (fact sheet §3.5). Gathered above, where
 * it is recorded.
 *
 * @param today the patient's own day
 * @param items in the newest correction of each record, without trials, and without what was recorded more than a week later
 * @param apart days on which nothing was asked, for another reason than a pause
 */
public record DayFacts(LocalDate today, List<Item> items, List<Apart> apart) {

    public DayFacts {
        items = List.copyOf(items);
        apart = List.copyOf(apart);
    }

    /**
     * One exercise in one session, of one side.
     *
     * @param side null when the body moves as a whole
     * @param done per set; a set not done is not in it
     * @param skipped whether it was left out with a reason
     * @param recalled whether it was recorded days later
     */
    public record Item(
            PrescriptionId prescription,
            LocalDate day,
            UUID session,
            @Nullable Side side,
            List<Integer> done,
            boolean skipped,
            boolean recalled) {

        public Item {
            done = List.copyOf(done);
        }
    }

    /**
     * Days on which nothing was asked.
     *
     * @param of the id of the programme or the prescription that it is about; null = everything
     * @param from the first of them; {@link LocalDate#MIN} = since ever
     * @param to the last of them; {@link LocalDate#MAX} = until further notice
     */
    public record Apart(AdherenceDay.State state, @Nullable String of, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day, ProgrammeId programme, PrescriptionId prescription) {
            return !day.isBefore(from)
                    && !day.isAfter(to)
                    && (of == null
                            || of.equals(prescription.value().toString())
                            || of.equals(programme.value().toString()));
        }
    }

    /** Why nothing was asked of an exercise on a day; empty when it was. */
    Optional<AdherenceDay.State> apart(LocalDate day, ProgrammeId programme, PrescriptionId prescription) {
        return apart.stream()
                .filter(one -> one.covers(day, programme, prescription))
                .map(Apart::state)
                .max(Comparator.naturalOrder());
    }
}
