package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.steadyback.grading.StartRule;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.Prescribed;

/**
 * All versions of one prescription, seen as a history of its quota. Pure.
 *
 * @param versions first to last, at least one
 * @param graded what is graded in a version
 */
record PrescriptionHistory(List<Prescribed> versions, Function<Prescribed, GradedDose> graded) {

    PrescriptionHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(one -> one.asked().number()))
                .toList();
    }

    /** The version that is judged: the one of today, or one that begins tomorrow; of a coming prescription the first. */
    Prescribed current(LocalDate today) {
        return versions.reversed().stream()
                .filter(one -> !one.asked().validFrom().isAfter(today.plusDays(1)))
                .findFirst()
                .orElse(versions.getFirst());
    }

    /** What was in force on a day; empty before the first version. */
    Optional<Prescribed> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(one -> !one.asked().validFrom().isAfter(day))
                .findFirst();
    }

    /** From where trials found a start: days of trials are no days on which the dose was missed. */
    List<Prescribed> sinceStart() {
        int from = versions.size() - 1;
        while (from > 0 && versions.get(from).baseline() == null) {
            from--;
        }
        return versions.subList(from, versions.size());
    }

    Prescribed newest() {
        return versions.getLast();
    }

    /**
     * The numbers of the versions that ask the same dose as the current one without a change between. What was replaced before its
     * day had come was no change.
     */
    Set<Integer> sameDose(Prescribed current) {
        var numbers = new HashSet<Integer>();
        for (var one : inForceUpTo(current).reversed()) {
            if (!asksTheSame(one, current)) {
                break;
            }
            numbers.add(one.asked().number());
        }
        return numbers;
    }

    /** Without the newest version. */
    PrescriptionHistory before(Prescribed newest) {
        return new PrescriptionHistory(
                versions.stream().filter(one -> !one.equals(newest)).toList(), graded);
    }

    /** First to last; without those that the next one replaced before a day had come on which they asked anything. */
    private List<Prescribed> inForceUpTo(Prescribed current) {
        var inForce = new ArrayList<Prescribed>();
        int last = versions.indexOf(current);
        for (int i = 0; i <= last; i++) {
            var from = versions.get(i).asked().validFrom();
            if (i == last || from.isBefore(versions.get(i + 1).asked().validFrom())) {
                inForce.add(versions.get(i));
            }
        }
        return inForce;
    }

    /** From trials; else counted back from the start that a physio set, or from where this quantity began to be graded. */
    BigDecimal baseline(Prescribed current, StartRule start) {
        int i = versions.indexOf(current);
        while (i >= 0) {
            var one = versions.get(i);
            if (one.baseline() != null) {
                return one.baseline();
            }
            if (i == 0 || startedBy(one, versions.get(i - 1))) {
                break;
            }
            i--;
        }
        return start.baselineBehind(graded.apply(versions.get(Math.max(i, 0))).quota());
    }

    private boolean startedBy(Prescribed one, Prescribed before) {
        boolean setAnew = one.origin() == Origin.PHYSIO && !asksTheSame(one, before);
        return setAnew || graded.apply(one).quantity() != graded.apply(before).quantity();
    }

    /** How far the quota rose in versions that began after the day; what fell in between is not set against it. */
    BigDecimal riseSince(LocalDate day, Prescribed current) {
        var rise = BigDecimal.ZERO;
        var inForce = inForceUpTo(current);
        for (int i = 1; i < inForce.size(); i++) {
            var before = graded.apply(inForce.get(i - 1));
            var after = graded.apply(inForce.get(i));
            if (inForce.get(i).asked().validFrom().isAfter(day) && before.quantity() == after.quantity()) {
                rise = rise.add(after.quota().subtract(before.quota()).max(BigDecimal.ZERO));
            }
        }
        return rise;
    }

    private static boolean asksTheSame(Prescribed one, Prescribed other) {
        return one.asked().dose().equals(other.asked().dose()) && !one.asked().withdrawn();
    }
}
