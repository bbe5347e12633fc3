package org.steadyback.library;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody needs to have for an exercise, read from the words of its equipment: "Gym ball, wall" needs both, "Bed or mat"
 * one of them, "None or weights" nothing.
 *
 * @param all things that are all needed
 * @param oneOf alternatives of which one will do; empty if there is no such choice
 */
record EquipmentNeeds(Set<String> all, Set<String> oneOf) {

    /** What the words say where nothing is needed; also the choice "I have nothing" of a filter. */
    static final String NOTHING = "None";

    EquipmentNeeds {
        all = new TreeSet<>(all);
        oneOf = new TreeSet<>(oneOf);
    }

    static EquipmentNeeds of(String equipment) {
        var all = new TreeSet<String>();
        var oneOf = new TreeSet<String>();
        for (var part : equipment.split(", | with ")) {
            var choices = Equipment.items(part);
            if (choices.contains(NOTHING)) {
                continue;
            }
            if (choices.size() > 1 && oneOf.isEmpty()) {
                oneOf.addAll(choices);
            } else {
                // a second choice is more than the words of the library ever offer: then rather ask for too much
                all.addAll(choices);
            }
        }
        return new EquipmentNeeds(all, oneOf);
    }

    boolean metBy(Collection<String> things) {
        return things.containsAll(all) && (oneOf.isEmpty() || oneOf.stream().anyMatch(things::contains));
    }

    /** Every thing named. */
    Set<String> things() {
        var things = new TreeSet<>(all);
        things.addAll(oneOf);
        return things;
    }
}
