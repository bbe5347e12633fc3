package org.steadyback.programme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** A programme with every version of every prescription in it: enough to say what was asked on any day. */
public record ProgrammePlan(ProgrammeId id, Mode mode, String goal, Plan plan, List<Prescribed> prescribed) {

    /** The prescription's version with the words that go with it. */
    public Prescribed of(Asked asked) {
        return version(asked.prescription(), asked.number()).orElseThrow();
    }

    /** Of each prescription that is not withdrawn the newest version, in order; one that counts from a later day is among them. */
    public List<Prescribed> newest() {
        var newest = prescribed.stream()
                .collect(toMap(
                        one -> one.asked().prescription(),
                        identity(),
                        (one, other) -> one.asked().number() > other.asked().number() ? one : other));
        return newest.values().stream()
                .filter(one -> !one.asked().withdrawn())
                .sorted(comparingInt(Prescribed::place))
                .toList();
    }

    /** How many decisions on its doses wait for a physio. */
    public int waiting() {
        return plan.endsOn() != null
                ? 0
                : (int) newest().stream()
                        .filter(one -> one.standing() != null
                                && one.standing().open(one.asked().number()))
                        .count();
    }

    /** Whether nothing of it is asked until a physio has set a new start. */
    public boolean suspended(PrescriptionId prescription) {
        return newest().stream()
                .anyMatch(one -> one.asked().prescription().equals(prescription)
                        && one.standing() != null
                        && one.standing().suspends(one.asked().number()));
    }

    /** What the patient is told about decisions made since then, newest first. */
    public List<String> told(Instant since) {
        return newest().stream()
                .map(Prescribed::standing)
                .filter(Objects::nonNull)
                .filter(one -> one.tells(since))
                .sorted(comparing(Standing::decidedAt).reversed())
                .map(Standing::told)
                .toList();
    }

    public Optional<Prescribed> version(PrescriptionId prescription, int number) {
        return prescribed.stream()
                .filter(one -> one.asked().prescription().equals(prescription)
                        && one.asked().number() == number)
                .findFirst();
    }
}
