package org.steadyback.programme.check;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan as it is about to be saved.
 *
 * @param firstDay the day of the programme, from 1, on which it counts first
 * @param plannedDays how long the programme is planned to last; null = open-ended, which counts as long
 * @param prefersDirection whether the physio has stated a directional preference
 * @param usualPain 0–10, half points are possible; null = not known, which is never low
 */
public record PlanToCheck(
        List<Line> lines,
        long firstDay,
        @Nullable Long plannedDays,
        boolean prefersDirection,
        @Nullable BigDecimal usualPain) {

    public PlanToCheck {
        lines = List.copyOf(lines);
        if (firstDay < 1) {
            throw new IllegalArgumentException("The days of a programme are counted from 1");
        }
    }

    List<Line> of(Kind kind) {
        return lines.stream().filter(line -> line.traits().kind() == kind).toList();
    }
}
