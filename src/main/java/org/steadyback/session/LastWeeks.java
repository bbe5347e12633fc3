package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.Effort;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.BackAfterGap;
import org.steadyback.progression.DayFacts;
import org.steadyback.progression.RecentLog;
import org.steadyback.screening.rules.Said;

/**
 * The last weeks of a log as the grading rules want them: trials and flare sessions count for their stop symptoms only, of sides
 * and sets the lowest counts, an exercise's missing peak or effort is its session's. Pure.
 *
 * @param olderDay the last day with a session before all these; null = none
 * @param apart days on which nothing was asked
 * @param replacesTimely whether the entry that is about to be replaced came in soon enough to count
 */
record LastWeeks(
        PatientId patient,
        LocalDate today,
        Instant now,
        List<Row> rows,
        Map<LocalDate, PainScore> mornings,
        @Nullable PainScore painAtStart,
        @Nullable LocalDate olderDay,
        List<DayFacts.Apart> apart,
        boolean replacesTimely) {

    /** One item of one session, each with its session; a session without items is one row. */
    record Row(Session session, @Nullable Item item) {}

    record Session(
            UUID id,
            LocalDate day,
            Instant endedAt,
            SessionKind kind,
            @Nullable Integer peak,
            @Nullable Integer effort,
            Set<StopSign> signs,
            boolean timely,
            boolean recalled) {}

    record Item(
            PrescriptionId prescription,
            int version,
            @Nullable Side side,
            List<Integer> done,
            boolean skipped,
            @Nullable Integer peak,
            @Nullable Integer effort) {}

    /**
     * @param mornings all of them; those that a flare colours are left out here
     * @param firstPain that was ever given; null = none was
     * @param excluding the entry that is about to be replaced; null = none
     */
    static LastWeeks of(
            PatientId patient,
            LocalDate today,
            Instant now,
            List<Row> rows,
            Map<LocalDate, PainScore> mornings,
            @Nullable Integer firstPain,
            @Nullable LocalDate olderDay,
            ApartFacts facts,
            @Nullable UUID excluding) {
        var counted = rows.stream()
                .filter(row -> !row.session().id().equals(excluding))
                .toList();
        var calm = new TreeMap<>(mornings);
        calm.keySet().removeIf(date -> facts.flares().stream().anyMatch(flare -> flare.colours(date)));
        counted.stream()
                .map(Row::session)
                .filter(session -> session.kind() == SessionKind.FLARE)
                .forEach(session -> calm.remove(session.day().plusDays(1)));
        return new LastWeeks(
                patient,
                today,
                now,
                counted,
                calm,
                firstPain == null ? null : new PainScore(firstPain),
                olderDay,
                ApartDays.of(facts),
                rows.stream()
                        .map(Row::session)
                        .anyMatch(session -> session.id().equals(excluding) && session.timely()));
    }

    /** In how many bouts each prescription was done, by day. */
    Done done() {
        var days = new HashMap<PrescriptionId, Map<LocalDate, Set<UUID>>>();
        for (var row : rows) {
            var session = row.session();
            var item = row.item();
            if (item != null && item.done().stream().anyMatch(amount -> amount > 0)) {
                days.computeIfAbsent(item.prescription(), _ -> new HashMap<>())
                        .computeIfAbsent(session.day(), _ -> new java.util.HashSet<>())
                        .add(session.id());
            }
        }
        var counted = new HashMap<PrescriptionId, Map<LocalDate, Integer>>();
        days.forEach((id, byDay) -> counted.put(
                id,
                byDay.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, day -> day.getValue().size()))));
        return new Done(counted);
    }

    /**
     * The gap that a record ends; empty when there was none at all, or it is not the newest. Whether it is long enough depends on
     * the programme.
     */
    Optional<BackAfterGap> gapBefore(RecordSession command) {
        var day = command.day();
        var newest = rows.stream()
                .map(Row::session)
                .map(Session::day)
                .max(Comparator.naturalOrder())
                .orElse(olderDay);
        if (command.corrects() != null || newest == null || !newest.isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(new BackAfterGap(newest, day, day.isBefore(today) ? today : day.plusDays(1)));
    }

    RecentLog log() {
        return with(List.of(), null);
    }

    /** After a morning was answered anew: decisions that rest on the day before it are doubted as after a correction. */
    RecentLog answeredAnew(LocalDate morning) {
        return with(List.of(), morning.minusDays(1));
    }

    /** With a session that is about to be stored. */
    RecentLog with(RecordSession command) {
        var session = new Session(
                command.id().value(),
                command.day(),
                command.endedAt(),
                command.kind(),
                command.peakPain() == null ? null : command.peakPain().value(),
                command.effort(),
                signs(command.stopSymptoms()),
                replacesTimely || !command.day().isBefore(today.minusDays(AdherenceRows.RECALL_DAYS)),
                false);
        var added = command.items().stream()
                .map(item -> new Row(session, item(item)))
                .toList();
        var starting = painAtStart == null ? command.painBefore() : painAtStart;
        return new LastWeeks(patient, today, now, rows, mornings, starting, olderDay, apart, replacesTimely)
                .with(added, command.corrects() == null ? null : command.day());
    }

    private RecentLog with(List<Row> added, @Nullable LocalDate correctedDay) {
        var items = new LinkedHashMap<List<Object>, List<Row>>();
        Stream.concat(rows.stream(), added.stream())
                .filter(LastWeeks::counts)
                .forEach(row ->
                        items.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(row));
        var bouts = items.values().stream().map(LastWeeks::bout).toList();
        return new RecentLog(patient, today, now, bouts, mornings, painAtStart, days(added), correctedDay);
    }

    /** A stop symptom takes its day out, also in the session that is about to be stored. */
    private DayFacts days(List<Row> added) {
        var all = Stream.concat(rows.stream(), added.stream()).toList();
        var stopped = added.stream()
                .map(Row::session)
                .filter(session -> !session.signs().isEmpty())
                .map(session -> new DayFacts.Apart(AdherenceDay.State.STOP, null, session.day(), session.day()));
        return new DayFacts(
                today,
                all.stream().flatMap(LastWeeks::dayItem).toList(),
                Stream.concat(apart.stream(), stopped).toList());
    }

    private static Stream<DayFacts.Item> dayItem(Row row) {
        var session = row.session();
        var item = row.item();
        return item == null || session.kind() == SessionKind.TRIAL || !session.timely()
                ? Stream.empty()
                : Stream.of(new DayFacts.Item(
                        item.prescription(),
                        session.day(),
                        session.id(),
                        item.side(),
                        item.done(),
                        item.skipped(),
                        session.recalled()));
    }

    private static List<Object> key(Row row) {
        var item = Objects.requireNonNull(row.item());
        return List.of(row.session().id(), item.prescription(), item.version());
    }

    private static boolean counts(Row row) {
        var session = row.session();
        var item = row.item();
        if (item == null) {
            return false;
        }
        return !session.signs().isEmpty() || graded(session) && (!item.done().isEmpty() || item.peak() != null);
    }

    private static boolean graded(Session session) {
        return session.kind() == SessionKind.USUAL || session.kind() == SessionKind.SHORT;
    }

    private static RecentLog.Bout bout(List<Row> sides) {
        var session = sides.getFirst().session();
        var items = sides.stream().map(Row::item).filter(Objects::nonNull).toList();
        var first = items.getFirst();
        var peak = highest(
                items.stream().map(item -> orElse(item.peak(), session.peak())).toList());
        var effort = highest(items.stream()
                .map(item -> orElse(item.effort(), session.effort()))
                .toList());
        return new RecentLog.Bout(
                first.prescription(),
                first.version(),
                session.day(),
                session.endedAt(),
                graded(session) ? lowest(items) : null,
                peak == null ? null : new PainScore(peak),
                effort == null ? null : new Effort(effort),
                session.signs());
    }

    private static @Nullable Integer lowest(List<Item> sides) {
        return sides.stream()
                .flatMap(side -> side.done().stream())
                .min(Integer::compare)
                .orElse(null);
    }

    private static @Nullable Integer highest(List<@Nullable Integer> values) {
        Integer highest = null;
        for (var value : values) {
            if (value != null && (highest == null || value > highest)) {
                highest = value;
            }
        }
        return highest;
    }

    private static @Nullable Integer orElse(@Nullable Integer own, @Nullable Integer ofSession) {
        return own == null ? ofSession : own;
    }

    private static Item item(RecordSession.Item item) {
        var peak = item.peakPain();
        return new Item(
                item.prescription(),
                item.version(),
                item.side(),
                item.done(),
                item.skippedBecause() != null,
                peak == null ? null : peak.value(),
                item.effort());
    }

    /** Those that are a stop, as grading knows them. */
    static Set<StopSign> signs(Set<Said.OfSign> said) {
        return said.stream()
                .filter(Said.OfSign::isStop)
                .map(one -> StopSign.valueOf(one.sign().name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
