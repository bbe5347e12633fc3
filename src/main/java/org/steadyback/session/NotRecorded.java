package org.steadyback.session;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;
import org.steadyback.programme.plan.Side;

/** What the bout of an entry asked and the entry has no word of, so that what was forgotten can be added. Pure. */
final class NotRecorded {

    private NotRecorded() {}

    /** @param due what that day asks; a bout of one's own accord asked nothing */
    static List<ItemEntry> of(SessionEntry entry, List<Due> due) {
        var planned = entry.planned();
        if (planned == null || entry.kind() == SessionKind.TRIAL) {
            return List.of();
        }
        return due.stream()
                .filter(one -> one.asked().schedule().boutsPerDay() >= planned.bout())
                .flatMap(one -> sides(one)
                        .filter(side -> entry.items().stream().noneMatch(item -> isOf(item, one, side)))
                        .map(side -> new ItemEntry(
                                one.asked().prescription(), one.asked().number(), side, List.of(), null)))
                .toList();
    }

    private static Stream<@Nullable Side> sides(Due one) {
        var sides = one.asked().dose() instanceof Dose.Sets sets ? sets.side().recorded() : List.<Side>of();
        return sides.isEmpty() ? Arrays.stream(new @Nullable Side[] {null}) : sides.stream();
    }

    private static boolean isOf(ItemEntry item, Due one, @Nullable Side side) {
        return item.prescription().equals(one.asked().prescription()) && Objects.equals(item.side(), side);
    }
}
