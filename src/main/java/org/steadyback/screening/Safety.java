package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.rules.ScreenDue;

/**
 * All that decides what a patient may be offered: the gate, what the newest screen found, and what a physio let through.
 *
 * @param gate empty for somebody who has not been screened yet
 * @param approved exercises let through one by one
 */
public record Safety(Optional<Gate> gate, Set<Condition> conditions, Set<ExerciseId> approved, ScreenTimes times) {

    /** Of somebody about whom nothing is known. */
    public static final Safety UNKNOWN = new Safety(Optional.empty(), Set.of(), Set.of(), ScreenTimes.NEVER);

    public Safety {
        conditions = Set.copyOf(conditions);
        approved = Set.copyOf(approved);
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

    /** How much may be offered on a day; nothing before the first decision. */
    public GateAction.Offer offerOn(LocalDate day) {
        return gate.map(now -> now.offerOn(day)).orElse(GateAction.Offer.NOTHING);
    }

    /** Whether this exercise of a programme may be offered on a day. */
    public boolean offers(ExerciseCard card, LocalDate day) {
        return allows(offerOn(day), card);
    }

    /** The same where something else allows less than the gate. */
    public boolean allows(GateAction.Offer offer, ExerciseCard card) {
        return offer.allows(card)
                && !cautions().verdict(card).withheld()
                && (offer != GateAction.Offer.HAND_PICKED || approved.contains(card.id()));
    }
}
