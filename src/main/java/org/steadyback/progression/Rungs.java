package org.steadyback.progression;

import java.util.ArrayList;
import java.util.List;

import org.steadyback.programme.ItemChange;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;

/** Puts another rung of a ladder in an exercise's place; all else stays as it is asked. */
final class Rungs {

    private Rungs() {}

    static List<ItemChange> exchange(ProgrammePlan programme, Prescribed version, Offer.OtherExercise other) {
        var items = new ArrayList<ItemChange>();
        for (var one : programme.newest()) {
            var asked = one.asked();
            items.add(
                    one.equals(version)
                            ? new ItemChange.Add(new PlanItem(other.exercise().id(), other.dose(), asked.schedule()))
                            : new ItemChange.Keep(
                                    asked.prescription(),
                                    new PlanItem(one.exercise().id(), asked.dose(), asked.schedule())));
        }
        return items;
    }
}
