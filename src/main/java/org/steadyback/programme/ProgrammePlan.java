package org.steadyback.programme;

import java.util.List;
import java.util.Optional;

import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

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

    public Optional<Prescribed> version(PrescriptionId prescription, int number) {
        return prescribed.stream()
                .filter(one -> one.asked().prescription().equals(prescription)
                        && one.asked().number() == number)
                .findFirst();
    }
}
