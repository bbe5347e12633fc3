package org.steadyback.insight.helps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;

/**
 * One person's log, as the two outcomes of the fact sheet §5.2 need it. What is missing leaves a point out and is never taken
 * for 0; flare days and days of a stop are left out.
 *
 * <p>A flare leaves out the days on which it was exercised in it, not the morning on which it began: that morning belongs to the
 * day before, and leaving it out would hide what may have brought the flare.
 *
 * @param sessions in time order
 * @param mornings pain on the mornings that were answered
 * @param flares days in a flare
 */
public record HelpsLog(List<Exercised> sessions, Map<LocalDate, PainScore> mornings, List<Period> flares) {

    /** The kind of a day without a session. */
    public static final String REST = "REST";

    public HelpsLog {
        sessions = List.copyOf(sessions);
        mornings = Map.copyOf(mornings);
        flares = List.copyOf(flares);
    }

    /** Pain right after a session, against that before it: a point a session. */
    public List<Observation> rightAfter() {
        return sessions.stream()
                .filter(this::comparable)
                .flatMap(one -> observation(one.day(), one.before(), one.after(), kindOf(Stream.of(one))).stream())
                .toList();
    }

    /** Pain on the next morning, against that of the day's own morning: a point a day, days of rest in between included. */
    public List<Observation> nextMorning() {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var byDay = new HashMap<LocalDate, List<Exercised>>();
        sessions.forEach(
                one -> byDay.computeIfAbsent(one.day(), _ -> new ArrayList<>()).add(one));
        var last = sessions.getLast().day();
        return sessions.getFirst()
                .day()
                .datesUntil(last.plusDays(1))
                .filter(day -> !inFlare(day))
                .flatMap(day -> morningAfter(day, byDay.getOrDefault(day, List.of())).stream())
                .toList();
    }

    /** Sessions that count for a kind, whatever is known of the pain. */
    public int mainly(String kind) {
        return (int) sessions.stream()
                .filter(this::comparable)
                .filter(one -> kindOf(Stream.of(one)).filter(kind::equals).isPresent())
                .count();
    }

    /** Sessions that count for no kind, since none has 60 % of them. */
    public int mixed() {
        return (int) sessions.stream()
                .filter(this::comparable)
                .filter(one ->
                        !one.seconds().isEmpty() && kindOf(Stream.of(one)).isEmpty())
                .count();
    }

    /** Sessions that began without pain: nothing can get better from there. */
    public int withoutPain() {
        return (int) sessions.stream()
                .filter(this::comparable)
                .filter(one -> one.before() != null && one.before().value() == 0)
                .count();
    }

    private Optional<Observation> morningAfter(LocalDate day, List<Exercised> done) {
        if (!done.stream().allMatch(this::comparable)) {
            return Optional.empty();
        }
        var kind = done.isEmpty() ? Optional.of(REST) : kindOf(done.stream());
        return observation(day, mornings.get(day), mornings.get(day.plusDays(1)), kind);
    }

    private boolean comparable(Exercised one) {
        return !one.stopped() && !one.flare() && !inFlare(one.day());
    }

    private boolean inFlare(LocalDate day) {
        return flares.stream().anyMatch(flare -> flare.contains(day));
    }

    private static Optional<String> kindOf(Stream<Exercised> sessions) {
        var seconds = new HashMap<String, Integer>();
        sessions.forEach(one -> one.seconds().forEach((kind, some) -> seconds.merge(kind, some, Integer::sum)));
        return MainKind.of(seconds);
    }

    private static Optional<Observation> observation(
            LocalDate day, @Nullable PainScore start, @Nullable PainScore outcome, Optional<String> kind) {
        if (start == null || outcome == null || start.value() == 0) {
            return Optional.empty();
        }
        return kind.map(known -> new Observation(day, start, outcome, known));
    }
}
