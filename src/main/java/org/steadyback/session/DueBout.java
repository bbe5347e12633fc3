package org.steadyback.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.steadyback.programme.plan.Due;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Which bout of the day comes next, and what belongs to it. Pure. An exercise that was skipped with a reason counts as dealt
 * with, so that nobody is asked for it again in the same bout; one that was simply not reached stays.
 */
record DueBout(int bout, int planned, int done, List<Due> due) {

    static DueBout next(List<Due> due, List<SessionEntry> doneToday) {
        var dealtWith = dealtWith(doneToday);
        int planned = due.stream().mapToInt(DueBout::bouts).max().orElse(0);
        var left = due.stream()
                .filter(one -> dealtWith.getOrDefault(one.asked().prescription(), 0L) < bouts(one))
                .toList();
        if (left.isEmpty()) {
            return new DueBout(Math.max(planned, 1), planned, planned, left);
        }
        int done = due.stream()
                .map(one -> dealtWith.getOrDefault(one.asked().prescription(), 0L))
                .max(Comparator.naturalOrder())
                .orElse(0L)
                .intValue();
        int bout = Math.min(done + 1, planned);
        return new DueBout(bout, planned, bout - 1, left);
    }

    /** In how many of today's sessions each exercise was done or skipped with a reason. */
    private static Map<PrescriptionId, Long> dealtWith(List<SessionEntry> doneToday) {
        return doneToday.stream()
                .filter(entry -> !entry.superseded())
                .flatMap(entry -> entry.items().stream()
                        .filter(item -> item.wasDone() || item.skippedBecause() != null)
                        .map(ItemEntry::prescription)
                        .distinct())
                .collect(java.util.stream.Collectors.groupingBy(
                        prescription -> prescription, java.util.stream.Collectors.counting()));
    }

    private static int bouts(Due due) {
        return due.asked().schedule().boutsPerDay();
    }
}
