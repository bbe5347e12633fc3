package org.steadyback.programme.check;

import java.util.Set;

import org.steadyback.programme.plan.Dose;

/**
 * What the library says about an exercise.
 *
 * @param family exercises of one kind, for the same muscles
 * @param level 1 anyone can try – 5 advanced
 * @param core whether it counts as core work
 * @param ways empty for what moves the whole body
 * @param start the library's own starting dose, which is never unusual
 * @param startDays on how many days a week the library starts, 1–7
 */
public record Traits(
        String name, String family, Kind kind, int level, boolean core, Set<Way> ways, Dose start, int startDays) {

    public Traits {
        ways = Set.copyOf(ways);
    }
}
