package org.steadyback.insight;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.insight.AskedDone.Extent;
import org.steadyback.kernel.Period;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.AskedDays;
import org.steadyback.session.ItemEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionKind;
import org.steadyback.session.SkipReason;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/** Sets what was done beside what was asked. Pure: takes what was read, knows no database. */
final class AskedAgainstDone {

    private final Wording wording;
    private final List<SessionEntry> newestFirst;
    private final Done done;
    private final Period judged;
    private final AskedDays askedDays;

    /**
     * @param entries newest first, without superseded ones
     * @param judged the days of the review
     */
    AskedAgainstDone(Wording wording, List<SessionEntry> entries, Done done, Period judged, AskedDays askedDays) {
        this.wording = wording;
        this.newestFirst = entries;
        this.done = done;
        this.judged = judged;
        this.askedDays = askedDays;
    }

    /** Every exercise that was planned or done in the period, in the order of the programme. */
    List<AskedDone> of(List<ProgrammePlan> plans) {
        return plans.stream().flatMap(this::rows).toList();
    }

    private Stream<AskedDone> rows(ProgrammePlan plan) {
        var newest = plan.prescribed().stream()
                .filter(one -> !one.asked().validFrom().isAfter(judged.to()))
                .collect(Collectors.toMap(one -> one.asked().prescription(), one -> one, AskedAgainstDone::newer));
        return newest.values().stream()
                .sorted(Comparator.comparingInt(Prescribed::place)
                        .thenComparing(one -> one.asked().prescription().toString()))
                .map(this::row)
                .filter(row -> row.adherence().askedDays() > 0
                        || row.daysDone() > 0
                        || !row.skipped().isEmpty());
    }

    private AskedDone row(Prescribed prescribed) {
        var id = prescribed.asked().prescription();
        int days = done.days(id, judged);
        return new AskedDone(
                wording.name(prescribed),
                prescribed.asked(),
                askedDays.of(id, counted()),
                days,
                last(id).orElse(null),
                skipped(id));
    }

    /** From the first day of the review to the last that counts: never a day before it, also while today is still open. */
    private int counted() {
        return Math.toIntExact(ChronoUnit.DAYS.between(judged.from(), askedDays.lastDay()) + 1);
    }

    private Optional<AskedDone.Last> last(PrescriptionId id) {
        return newestFirst.stream()
                .filter(entry -> items(entry, id).anyMatch(ItemEntry::wasDone))
                .findFirst()
                .map(entry -> last(entry, items(entry, id).toList()));
    }

    private AskedDone.Last last(SessionEntry entry, List<ItemEntry> items) {
        var lines = items.stream().map(wording::line).flatMap(Optional::stream).toList();
        boolean trial = entry.kind() == SessionKind.TRIAL;
        return new AskedDone.Last(entry.day(), lines, trial ? Extent.AS_ASKED : extent(lines), trial);
    }

    private Map<SkipReason, Long> skipped(PrescriptionId id) {
        return newestFirst.stream()
                .flatMap(entry -> items(entry, id)
                        .map(ItemEntry::skippedBecause)
                        .filter(Objects::nonNull)
                        .distinct())
                .collect(groupingBy(reason -> reason, TreeMap::new, counting()));
    }

    private static Stream<ItemEntry> items(SessionEntry entry, PrescriptionId id) {
        return entry.items().stream().filter(item -> item.prescription().equals(id));
    }

    /** Short of the dose in any line is short; otherwise more than the dose in any line is over. */
    static Extent extent(List<ReviewedSession.Line> lines) {
        var differences = lines.stream()
                // a trial of a hold measures something else than what is asked
                .filter(line -> !line.inSeconds())
                .map(line -> sum(line) - line.asked().setCount() * line.asked().amount())
                .toList();
        if (differences.stream().anyMatch(difference -> difference < 0)) {
            return Extent.SHORT;
        }
        return differences.stream().anyMatch(difference -> difference > 0) ? Extent.OVER : Extent.AS_ASKED;
    }

    private static int sum(ReviewedSession.Line line) {
        return line.done().stream().mapToInt(Integer::intValue).sum();
    }

    private static Prescribed newer(Prescribed one, Prescribed other) {
        return one.asked().number() >= other.asked().number() ? one : other;
    }

    /** Gives exercises their names as they were in force. */
    record Wording(List<ProgrammePlan> plans, Map<VersionKey, String> names) {

        String name(Prescribed prescribed) {
            return names.getOrDefault(prescribed.exercise(), "Exercise");
        }

        Optional<ReviewedSession.Line> line(ItemEntry item) {
            return version(item).map(prescribed -> line(item, prescribed));
        }

        private ReviewedSession.Line line(ItemEntry item, Prescribed prescribed) {
            return new ReviewedSession.Line(
                    name(prescribed),
                    prescribed.asked().dose(),
                    item.side(),
                    item.done(),
                    item.skippedBecause(),
                    item.inSeconds());
        }

        private Optional<Prescribed> version(ItemEntry item) {
            return plans.stream()
                    .map(plan -> plan.version(item.prescription(), item.version()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}
