package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Flare;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Which versions lead into a flare and out of it again (fact sheet §3.3, FLARE): half of each quota, movement and walks first,
 * what the flare plan says rests; and back to 80 %. Pure.
 */
record FlareEasing(
        ProgrammePlan programme, Map<VersionKey, ExerciseCard> cards, GradingParameters parameters, LocalDate today) {

    /** Room between two places, as in every plan. */
    private static final int STEP = 10;

    /**
     * A version to add.
     *
     * @param basedOn the version that it copies
     * @param quotaBefore before the flare
     * @param quota the new one; null while it rests
     */
    record Step(
            PrescriptionId prescription,
            int basedOn,
            int place,
            Dose dose,
            boolean rests,
            LocalDate from,
            VersionKind kind,
            BigDecimal granule,
            BigDecimal quotaBefore,
            @Nullable BigDecimal quota) {

        /** As the programme takes it. */
        NextDose next() {
            return new NextDose(prescription, basedOn, place, dose, from, VersionCause.of(kind), null, null);
        }
    }

    /** @param versionDuring made by the flare */
    record Eased(PrescriptionId prescription, int versionBefore, int versionDuring) {}

    List<Step> into(FlarePlan plan, Set<PrescriptionId> doneToday) {
        var asked = programme.newest().stream()
                .sorted(Comparator.comparingInt((Prescribed one) -> FlarePlan.order(card(one)))
                        .thenComparingInt(Prescribed::place))
                .toList();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            boolean rests = plan.rests(one.asked().prescription());
            steps.add(step(
                    one,
                    one.asked().number(),
                    (i + 1) * STEP,
                    rests,
                    0,
                    doneToday,
                    rests ? VersionKind.FLARE_RESTS : VersionKind.FLARE_EASED));
        }
        return List.copyOf(steps);
    }

    /** Only what still asks as the flare made it: a change by a person stands. */
    List<Step> back(List<Eased> eased, Set<PrescriptionId> doneToday) {
        int settled = parameters.count(Parameter.FLARE_SETTLED);
        return eased.stream()
                .filter(this::asTheFlareMadeIt)
                .map(one -> {
                    var before = programme
                            .version(one.prescription(), one.versionBefore())
                            .orElseThrow();
                    return step(
                            before,
                            one.versionBefore(),
                            before.place(),
                            false,
                            settled,
                            doneToday,
                            VersionKind.FLARE_BACK);
                })
                .toList();
    }

    private Step step(
            Prescribed before,
            int basedOn,
            int place,
            boolean rests,
            int settled,
            Set<PrescriptionId> doneToday,
            VersionKind kind) {
        var dose = GradedDose.of(before.asked().dose(), card(before), parameters);
        var granule = dose.granule();
        var pace = new Flare(parameters).on(1, dose.quota(), settled, granule, granule.size());
        var prescription = before.asked().prescription();
        var quota = resumed(prescription, dose, Objects.requireNonNull(pace.quota()), settled > 0);
        return new Step(
                prescription,
                basedOn,
                place,
                rests ? before.asked().dose() : dose.with(quota),
                rests,
                from(doneToday.contains(prescription)),
                kind,
                granule.size(),
                dose.quota(),
                rests ? null : quota);
    }

    /** On the way back a quota plan goes on at its step not above that. */
    private BigDecimal resumed(PrescriptionId prescription, GradedDose dose, BigDecimal quota, boolean back) {
        return programme
                .approved(prescription)
                .filter(_ -> back)
                .map(plan -> plan.resumed(dose.quantity(), quota))
                .orElse(quota);
    }

    /** What was asked when it was done is never rewritten. */
    private LocalDate from(boolean doneToday) {
        var from = doneToday ? today.plusDays(1) : today;
        var starts = programme.plan().startsOn();
        return starts.isAfter(from) ? starts : from;
    }

    /** Whoever moved it in the order has not changed what it asks. */
    private boolean asTheFlareMadeIt(Eased eased) {
        var during =
                programme.version(eased.prescription(), eased.versionDuring()).orElseThrow();
        return programme.prescribed().stream()
                .filter(one -> one.asked().prescription().equals(eased.prescription()))
                .filter(one -> one.asked().number() >= eased.versionDuring())
                .allMatch(one -> one.asked().dose().equals(during.asked().dose())
                        && one.asked().schedule().equals(during.asked().schedule())
                        && one.asked().withdrawn() == during.asked().withdrawn());
    }

    private ExerciseCard card(Prescribed version) {
        return Objects.requireNonNull(cards.get(version.exercise()));
    }
}
