package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.AdherenceDay.State;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.DayFacts.Apart;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Question;

/**
 * The stretches of days on which nothing is asked, besides pauses (fact sheet §3.5). A day on which the gate was closed at any time
 * counts as closed; before the first decision nothing is offered. An exercise that is withheld because of a condition, or not picked
 * while only what is picked may be done, is closed for itself, from the day on which the condition was learned to the day before it
 * was let through: nobody can do what the portal takes away. Pure.
 */
final class ApartDays {

    private static final Map<String, Set<String>> TAGS_OF_QUESTIONS = Stream.of(Question.values())
            .collect(Collectors.toUnmodifiableMap(
                    Question::key,
                    question -> question.tags().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet())));

    private final ApartFacts facts;
    private final Collection<ApartFacts.Version> newest;
    private final List<Apart> stretches = new ArrayList<>();

    private ApartDays(ApartFacts facts) {
        this.facts = facts;
        this.newest = facts.versions().stream()
                .collect(Collectors.toMap(
                        ApartFacts.Version::prescription,
                        one -> one,
                        (one, other) -> one.number() > other.number() ? one : other,
                        LinkedHashMap::new))
                .values();
    }

    static List<Apart> of(ApartFacts facts) {
        var days = new ApartDays(facts);
        days.stopped();
        days.flared();
        days.closed();
        days.withheld();
        days.toMeasureAgain();
        days.measured();
        return List.copyOf(days.stretches);
    }

    private void stopped() {
        facts.stops().forEach(day -> stretches.add(new Apart(State.STOP, null, day, day)));
    }

    private void flared() {
        facts.flares()
                .forEach(flare -> stretches.add(new Apart(
                        State.FLARE,
                        flare.programme().toString(),
                        flare.began(),
                        earlier(dayBefore(flare.over()), null))));
    }

    private void closed() {
        var gates = facts.gates();
        var first = gates.isEmpty() ? null : day(gates.getFirst().decidedAt());
        stretches.add(new Apart(State.CLOSED, null, LocalDate.MIN, earlier(dayBefore(first), null)));
        for (int i = 0; i < gates.size(); i++) {
            var gate = gates.get(i);
            var from = day(gate.decidedAt());
            var to = i + 1 < gates.size() ? day(gates.get(i + 1).decidedAt()) : null;
            var offer = gate.action().offer();
            if (offer == GateAction.Offer.HAND_PICKED) {
                newest.forEach(version -> close(version.prescription(), from, earlier(to, dayBefore(picked(version)))));
            } else if (offer != GateAction.Offer.PROGRAMME) {
                stretches.add(new Apart(State.CLOSED, null, from, earlier(to, dayBefore(gate.opensOn()))));
            }
        }
    }

    /** The day on which a physio picked the exercise; null when the newest word is none or against it. */
    private @Nullable LocalDate picked(ApartFacts.Version version) {
        var words = facts.approvals().stream()
                .filter(one -> one.exercise().equals(version.exercise()))
                .toList();
        return words.isEmpty() || !words.getLast().granted()
                ? null
                : day(words.getLast().decidedAt());
    }

    /** Conditions from the day on which they were learned, until it was asked anew. */
    private record Learned(
            Set<String> tags, LocalDate from, @Nullable LocalDate to) {

        boolean withholds(ApartFacts.Version version) {
            return tags.stream()
                    .anyMatch(tag -> version.cautions().contains(tag + ":X")
                            || version.cautions().contains(tag + ":S"));
        }
    }

    private void withheld() {
        Stream.concat(said(), settled())
                .forEach(learned ->
                        newest.stream().filter(learned::withholds).forEach(version -> withhold(learned, version)));
    }

    private void withhold(Learned learned, ApartFacts.Version version) {
        close(
                version.prescription(),
                learned.from(),
                earlier(learned.to(), dayBefore(letThrough(version.exercise(), Instant.MIN))));
        facts.approvals().stream()
                .filter(one -> !one.granted() && one.exercise().equals(version.exercise()))
                .forEach(refused -> close(
                        version.prescription(),
                        later(learned.from(), day(refused.decidedAt())),
                        earlier(learned.to(), dayBefore(letThrough(version.exercise(), refused.decidedAt())))));
    }

    /** In each screen, until the next; one that was taken back said nothing. */
    private Stream<Learned> said() {
        var screens = facts.screens().stream().filter(one -> !one.takenBack()).toList();
        var learned = new ArrayList<Learned>();
        for (int i = 0; i < screens.size(); i++) {
            learned.add(new Learned(
                    screens.get(i).tags(),
                    day(screens.get(i).answeredAt()),
                    i + 1 < screens.size() ? day(screens.get(i + 1).answeredAt()) : null));
        }
        return learned.stream();
    }

    /** By settling an answer, the newest of each question, until the next whole screen. */
    private Stream<Learned> settled() {
        record Asked(UUID screen, String question) {}
        var newestOf = new LinkedHashMap<Asked, ApartFacts.Settlement>();
        facts.settlements().forEach(one -> newestOf.put(new Asked(one.screen(), one.question()), one));
        var answeredAt = new HashMap<UUID, Instant>();
        facts.screens().forEach(screen -> answeredAt.put(screen.id(), screen.answeredAt()));
        return newestOf.values().stream()
                .filter(one -> one.yes() && answeredAt.containsKey(one.screen()))
                .map(one -> new Learned(
                        TAGS_OF_QUESTIONS.getOrDefault(one.question(), Set.of()),
                        day(one.settledAt()),
                        askedAnew(Objects.requireNonNull(answeredAt.get(one.screen())))));
    }

    private @Nullable LocalDate askedAnew(Instant after) {
        return facts.screens().stream()
                .filter(screen -> !screen.weekly() && screen.answeredAt().isAfter(after))
                .findFirst()
                .map(screen -> day(screen.answeredAt()))
                .orElse(null);
    }

    private @Nullable LocalDate letThrough(String exercise, Instant after) {
        return facts.approvals().stream()
                .filter(one -> one.granted()
                        && one.exercise().equals(exercise)
                        && one.decidedAt().isAfter(after))
                .findFirst()
                .map(one -> day(one.decidedAt()))
                .orElse(null);
    }

    /** Until a physio answered, or the dose was written anew. */
    private void toMeasureAgain() {
        for (var decision : facts.rebaselines()) {
            var written = facts.versions().stream()
                    .filter(version -> version.prescription().equals(decision.prescription())
                            && version.number() > decision.judgedVersion())
                    .map(ApartFacts.Version::madeAt);
            var over = Stream.concat(Stream.ofNullable(decision.answeredAt()), written)
                    .min(Comparator.naturalOrder())
                    .map(this::day)
                    .orElse(null);
            close(decision.prescription(), day(decision.decidedAt()), earlier(dayBefore(over), null));
        }
    }

    /** While a start is measured: until the dose that follows from it, or until one is given after all. */
    private void measured() {
        for (var start : facts.starts()) {
            if (start.measure()) {
                stretches.add(new Apart(
                        State.TRIAL,
                        start.prescription().toString(),
                        day(start.madeAt()),
                        earlier(dayBefore(follows(start)), dayBefore(given(start)))));
            }
        }
    }

    private @Nullable LocalDate follows(ApartFacts.Start start) {
        return facts.versions().stream()
                .filter(version -> version.prescription().equals(start.prescription())
                        && version.baseline()
                        && !version.madeAt().isBefore(start.madeAt()))
                .map(ApartFacts.Version::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate given(ApartFacts.Start start) {
        return facts.starts().stream()
                .filter(one -> one.prescription().equals(start.prescription())
                        && !one.measure()
                        && one.madeAt().isAfter(start.madeAt()))
                .findFirst()
                .map(one -> day(one.madeAt()))
                .orElse(null);
    }

    private void close(PrescriptionId prescription, LocalDate from, LocalDate to) {
        stretches.add(new Apart(State.CLOSED, prescription.toString(), from, to));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, facts.zone());
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of two last days the earlier; without any of them until further notice. */
    private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        var a = one == null ? LocalDate.MAX : one;
        var b = other == null ? LocalDate.MAX : other;
        return a.isBefore(b) ? a : b;
    }
}
