package org.steadyback.programme;

import java.util.List;
import java.util.Optional;

import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

/** A programme with every version of every prescription in it: enough to say what was asked on any day. */
public record ProgrammePlan(ProgrammeId id, Mode mode, String goal, Plan plan, List<Prescribed> prescribed) {

    /** The prescription's version with the words that go with it. */
    public Prescribed of(Asked asked) {
        return version(asked.prescription(), asked.number()).orElseThrow();
    }

    public Optional<Prescribed> version(PrescriptionId prescription, int number) {
        return prescribed.stream()
                .filter(one -> one.asked().prescription().equals(prescription)
                        && one.asked().number() == number)
                .findFirst();
    }
}
