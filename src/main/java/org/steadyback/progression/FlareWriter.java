package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Prescriptions;

/** Adds flares, what they ease, and what happens in them. Nothing in it changes one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlareWriter {

    private final FlareRepository flares;
    private final FlareItemRepository items;
    private final FlareEventRepository events;
    private final Prescriptions prescriptions;

    FlareWriter(
            FlareRepository flares,
            FlareItemRepository items,
            FlareEventRepository events,
            Prescriptions prescriptions) {
        this.flares = flares;
        this.items = items;
        this.events = events;
        this.prescriptions = prescriptions;
    }

    /** Who acts for whom, and when. */
    record Act(PatientId patient, SignedIn by, Instant at) {}

    /** A flare begins, and eases all of it at once. */
    void begin(FlareId id, FlareEntry flare, List<FlareEasing.Step> steps, Act act) {
        flares.saveAndFlush(flare);
        var numbers = prescriptions.ask(act.patient(), next(steps), act.by(), act.at());
        items.saveAllAndFlush(steps.stream()
                .map(step ->
                        new FlareItemEntry(id, step, Objects.requireNonNull(numbers.get(step.prescription())), act))
                .toList());
    }

    /** The way back leaves no item. */
    void back(List<FlareEasing.Step> steps, Act act) {
        prescriptions.ask(act.patient(), next(steps), act.by(), act.at());
    }

    private static List<NextDose> next(List<FlareEasing.Step> steps) {
        return steps.stream().map(FlareEasing.Step::next).toList();
    }

    /** @param mornings that it rests on; a null among them was not answered and is left out */
    void addEvent(
            @Nullable FlareId flare,
            FlareEventEntry.Kind kind,
            LocalDate on,
            @Nullable BigDecimal usual,
            List<@Nullable PainScore> mornings,
            Act act) {
        events.saveAndFlush(new FlareEventEntry(flare, kind, on, usual, mornings, act));
    }
}
