package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What the next decisions depend on besides plan and log.
 *
 * @param automaticSince since when plain rises are applied without the physio; null = they are not
 * @param flares of this programme, in no order
 * @param earlier decisions of the last months, newest first
 */
record DecisionContext(
        GradingParameters parameters,
        @Nullable Instant automaticSince,
        List<Flared> flares,
        List<PastDecision> earlier) {

    /** @param ended the day on which the plan went on; null while it lasts */
    record Flared(LocalDate began, @Nullable LocalDate ended) {

        boolean covers(LocalDate day) {
            return !day.isBefore(began) && (ended == null || day.isBefore(ended));
        }
    }

    DecisionContext {
        flares = List.copyOf(flares);
        earlier = List.copyOf(earlier);
    }

    boolean automatic() {
        return automaticSince != null;
    }

    List<PastDecision> of(PrescriptionId prescription) {
        return earlier.stream()
                .filter(one -> one.prescription().equals(prescription))
                .toList();
    }

    boolean inFlare(LocalDate day) {
        return flares.stream().anyMatch(flare -> flare.covers(day));
    }

    /** Days of a flare are days of the flare plan: they neither count as missed nor as done (fact sheet §3.3). */
    Plan withoutFlares(Plan plan, LocalDate today) {
        var apart = new ArrayList<>(plan.pauses());
        for (var flare : flares) {
            var last = flare.ended() == null ? today : flare.ended().minusDays(1);
            if (!last.isBefore(flare.began())) {
                apart.add(new Period(flare.began(), last));
            }
        }
        return new Plan(plan.startsOn(), plan.endsOn(), apart, plan.versions());
    }
}
