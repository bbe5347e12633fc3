package org.steadyback.programme;

import java.util.List;

import org.steadyback.programme.plan.PrescriptionId;

/**
 * A programme as it stands, and whose each version is.
 *
 * @param made every version of every prescription, also of those withdrawn
 */
public record PlanNow(PlanState state, List<Made> made) {

    public PlanNow {
        made = List.copyOf(made);
    }

    /**
     * One version.
     *
     * @param byTheRules made by the rules alone: no person's word
     * @param by as pages say it: "Anna Berg", "the rules"
     */
    public record Made(PrescriptionId prescription, int number, boolean byTheRules, String by) {}

    /** Whose the versions after this one are. */
    Author since(PrescriptionId prescription, int number) {
        var later = made.stream()
                .filter(one -> one.prescription().equals(prescription) && one.number() > number)
                .toList();
        var persons = later.stream()
                .filter(one -> !one.byTheRules())
                .map(Made::by)
                .distinct()
                .toList();
        return persons.isEmpty() && !later.isEmpty()
                ? new Author("the rules", true)
                : new Author(String.join(" and ", persons), false);
    }

    /**
     * Who changed something.
     *
     * @param by empty where nothing says so
     */
    public record Author(String by, boolean rules) {}
}
