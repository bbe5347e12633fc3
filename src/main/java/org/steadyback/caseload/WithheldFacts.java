package org.steadyback.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.caseload.need.PatientFacts;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.screening.Safety;
import org.steadyback.screening.Withheld;

/** What of a patient's plans waits for a physio's word. Pure. */
final class WithheldFacts {

    private WithheldFacts() {}

    /** What the plans ask for on a day, and later: what is to come waits as well. */
    static List<Prescribed> asked(List<ProgrammePlan> plans, LocalDate today) {
        return plans.stream()
                .filter(plan -> plan.plan().endsOn() == null)
                .flatMap(
                        plan -> plan
                                .plan()
                                .askedOn(
                                        today.isBefore(plan.plan().startsOn())
                                                ? plan.plan().startsOn()
                                                : today)
                                .stream()
                                .map(plan::of))
                .toList();
    }

    static PatientFacts.@Nullable Withheld of(
            List<ProgrammePlan> plans, LocalDate today, Safety safety, Map<VersionKey, ExerciseCard> cards) {
        var asked = asked(plans, today);
        var withheld = asked.stream()
                .flatMap(one -> Optional.ofNullable(cards.get(one.exercise())).stream())
                .flatMap(card -> safety.withheld(card).stream())
                .toList();
        return withheld.isEmpty()
                ? null
                : new PatientFacts.Withheld(
                        withheld.size(),
                        asked.size(),
                        withheld.stream().map(Withheld::reasons).distinct().collect(Collectors.joining("; ")));
    }
}
