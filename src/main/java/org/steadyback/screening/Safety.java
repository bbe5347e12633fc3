package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.Caution;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenDue;

/**
 * All that decides what a patient may be offered: the gate, what the newest screen found, and what a physio let through. What
 * follows from it stands in {@link Offered}.
 *
 * @param gate empty for somebody who has not been screened yet
 * @param approved exercises let through one by one
 * @param held what was ticked and may still be put right; empty = nothing, or nothing that stops
 * @param stopOpen whether a stop symptom was reported that no clinician has settled
 * @param physio who leads the care, empty where nobody does; what is withheld waits for their word
 * @param zone where the patient lives
 * @param said what raised the open alerts that stop the patient, the newest first, each once; never older answers
 */
public record Safety(
        Optional<Gate> gate,
        Set<Condition> conditions,
        Set<ExerciseId> approved,
        ScreenTimes times,
        boolean stopOpen,
        Optional<HeldStop> held,
        String physio,
        ZoneId zone,
        List<Said> said) {

    /** Of somebody about whom nothing is known. */
    public static final Safety UNKNOWN = new Safety(Optional.empty(), Set.of(), Set.of(), ScreenTimes.NEVER);

    /** Without an open stop, of somebody at the clinic's home. */
    public Safety(Optional<Gate> gate, Set<Condition> conditions, Set<ExerciseId> approved, ScreenTimes times) {
        this(gate, conditions, approved, times, false, Optional.empty(), "", ZoneOffset.UTC);
    }

    /** Where nothing was said that stops. */
    public Safety(
            Optional<Gate> gate,
            Set<Condition> conditions,
            Set<ExerciseId> approved,
            ScreenTimes times,
            boolean stopOpen,
            Optional<HeldStop> held,
            String physio,
            ZoneId zone) {
        this(gate, conditions, approved, times, stopOpen, held, physio, zone, List.of());
    }

    public Safety {
        said = List.copyOf(said);
        conditions = Set.copyOf(conditions);
        approved = Set.copyOf(approved);
    }

    /** The same while signs are held. */
    Safety holding(Optional<HeldStop> stop) {
        return new Safety(gate, conditions, approved, times, stopOpen, stop, physio, zone, said);
    }

    /** The cautions of the library as they concern this patient now. */
    public CautionFilter cautions() {
        var filter = new CautionFilter(conditions, approved);
        return supervised() ? filter.withLegAndDisc() : filter;
    }

    /** Only what the physio picked, exercise by exercise. */
    public boolean supervised() {
        return gate.filter(now -> now.action() == GateAction.SUPERVISED_ONLY).isPresent();
    }

    /** Whether the patient is shown what to do now, and nothing else, until a clinician has decided. */
    public boolean stops() {
        return gate.filter(now -> now.action().stops()).isPresent();
    }

    /**
     * Which screen is due, from what was asked so far and what is known above.
     *
     * @param session day of the last session; null: none
     * @param flare when a flare was declared last; null: never
     * @param veryLongGap when a break of weeks was noticed with the record that ended it; null: never
     */
    public Optional<ScreenDue.Why> due(
            LocalDate today,
            ZoneId zone,
            @Nullable LocalDate session,
            @Nullable Instant flare,
            @Nullable Instant veryLongGap) {
        return new ScreenDue(
                        today,
                        zone,
                        times.full(),
                        times.any(),
                        times.cutShort(),
                        times.decided(),
                        times.stopped(),
                        flare,
                        session,
                        gate.map(Gate::opensOn).orElse(null),
                        veryLongGap)
                .why();
    }

    /** The routine question that has waited too long for its answer on this day. */
    public Optional<NotAnswered> notAnswered(LocalDate today) {
        return times.late(today, zone).map(NotAnswered::of);
    }

    /**
     * What may be offered on a day, as far as safety alone knows which questions come first. Whoever knows of the last session or a
     * flare too asks {@link Offered#of} with {@link #due}.
     */
    public Offered offeredOn(LocalDate day) {
        return Offered.of(this, day, due(day, zone, null, null, null));
    }

    /**
     * Why an exercise may not be done even where the gate lets the plan through; empty where nothing stands against it. It is said
     * on its line to patient and physio, and never silently left out.
     */
    public Optional<Withheld> withheld(ExerciseCard card) {
        var verdict = cautions().verdict(card);
        if (verdict.withheld()) {
            return Optional.of(new Withheld(
                    verdict.because().stream()
                            .filter(caution -> caution.policy() != CautionPolicy.M)
                            .map(Caution::condition)
                            .distinct()
                            .toList(),
                    physio));
        }
        return supervised() && !approved.contains(card.id())
                ? Optional.of(new Withheld(List.of(), physio))
                : Optional.empty();
    }
}
