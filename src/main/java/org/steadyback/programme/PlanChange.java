package org.steadyback.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.plan.PrescriptionId;

/** Finds the versions that lead from a plan to the one wanted. What stays as it is gets none. Knows no clock and no database. */
final class PlanChange {

    /** Room between two places, so that an exercise put between them moves no other. */
    private static final int STEP = 10;

    private final Map<PrescriptionId, Prescribed> present = new LinkedHashMap<>();
    private final List<NextVersion> next = new ArrayList<>();
    private int lastPlace;

    private PlanChange(Collection<Prescribed> present) {
        present.forEach(one -> this.present.put(one.asked().prescription(), one));
    }

    static List<NextVersion> first(List<PlanItem> items) {
        var change = new PlanChange(List.of());
        items.forEach(item -> change.add(item, VersionKind.ASSIGNED));
        return List.copyOf(change.next);
    }

    /** @param present of each prescription that is not withdrawn the newest version */
    static List<NextVersion> between(Collection<Prescribed> present, List<ItemChange> wanted) {
        var change = new PlanChange(present);
        for (var one : wanted) {
            switch (one) {
                case ItemChange.Add(var item) -> change.add(item, VersionKind.ADDED);
                case ItemChange.Keep(var prescription, var item) -> change.keep(prescription, item);
            }
        }
        change.present.values().forEach(change::withdraw);
        return List.copyOf(change.next);
    }

    /** Another exercise in the place of one, on the patient's own word; all else stays. */
    static List<NextVersion> instead(Prescribed gone, PlanItem taken) {
        return List.of(
                new NextVersion(gone.asked().prescription(), gone, gone.place(), itemOf(gone), VersionKind.GIVEN_UP),
                new NextVersion(PrescriptionId.next(), null, gone.place(), taken, VersionKind.TAKEN_INSTEAD));
    }

    private void add(PlanItem item, VersionKind kind) {
        lastPlace += present.isEmpty() ? STEP : 1;
        next.add(new NextVersion(PrescriptionId.next(), null, lastPlace, item, kind));
    }

    private void keep(PrescriptionId prescription, PlanItem item) {
        var before = present.remove(prescription);
        if (before == null) {
            throw new NotFoundException("Prescription");
        }
        if (!before.exercise().id().equals(item.exercise())) {
            throw new IllegalArgumentException("Another exercise is another prescription");
        }
        boolean inOrder = before.place() > lastPlace;
        lastPlace = inOrder ? before.place() : lastPlace + 1;
        if (!item.asksTheSameAs(itemOf(before))) {
            next.add(new NextVersion(prescription, before, lastPlace, item, VersionKind.CHANGED));
        } else if (!inOrder) {
            next.add(new NextVersion(prescription, before, lastPlace, itemOf(before), VersionKind.MOVED));
        }
    }

    private void withdraw(Prescribed gone) {
        next.add(new NextVersion(gone.asked().prescription(), gone, gone.place(), itemOf(gone), VersionKind.WITHDRAWN));
    }

    private static PlanItem itemOf(Prescribed prescribed) {
        var asked = prescribed.asked();
        return new PlanItem(prescribed.exercise().id(), asked.dose(), asked.schedule());
    }
}
