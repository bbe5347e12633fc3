package org.steadyback.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** A programme with every version of every prescription in it: enough to say what was asked on any day. */
public record ProgrammePlan(ProgrammeId id, Mode mode, String goal, Plan plan, List<Prescribed> prescribed) {

    /** The prescription's version with the words that go with it. */
    public Prescribed of(Asked asked) {
        return version(asked.prescription(), asked.number()).orElseThrow();
    }

    /** Whether the day lies in it. */
    public boolean runs(LocalDate day) {
        var ends = plan.endsOn();
        return !day.isBefore(plan.startsOn()) && (ends == null || !day.isAfter(ends));
    }

    /** Of each prescription that is not withdrawn the newest version, in order; one that counts from a later day is among them. */
    public List<Prescribed> newest() {
        var newest = prescribed.stream()
                .collect(toMap(
                        one -> one.asked().prescription(),
                        identity(),
                        (one, other) -> one.asked().number() > other.asked().number() ? one : other));
        return newest.values().stream()
                .filter(one -> !one.asked().withdrawn())
                .sorted(comparingInt(Prescribed::place))
                .toList();
    }

    /** When a gap of weeks was judged, after which nothing has been decided yet. */
    public Optional<Instant> veryLongGap() {
        return newest().stream()
                .map(Prescribed::status)
                .filter(status -> status != null && status.cause() == Cause.VERY_LONG_GAP)
                .map(DecisionStatus::decidedAt)
                .max(naturalOrder());
    }

    /** What waits for a physio: decisions on its doses, and a quota plan that nobody has approved. */
    public int waiting() {
        return openDecisions() + (awaitsApproval().isEmpty() ? 0 : 1);
    }

    /** In quota mode, the exercises whose quota plan waits for approval: until then their quota stays as it is. */
    public List<Prescribed> awaitsApproval() {
        return mode != Mode.QUOTA || plan.endsOn() != null
                ? List.of()
                : newest().stream()
                        .filter(one -> !one.quotas().startOpen()
                                && approved(one.asked().prescription()).isEmpty())
                        .toList();
    }

    /** The quota plan that moves an exercise; empty when none was approved, or a physio has set another dose or start since. */
    public Optional<ApprovedPlan> approved(PrescriptionId prescription) {
        var versions = versionsOf(prescription);
        var newest = mode != Mode.QUOTA || versions.isEmpty()
                ? null
                : versions.getLast().quotas().approved();
        return Optional.ofNullable(newest).filter(one -> !setAnew(versions, one.approvedVersion()));
    }

    private static boolean setAnew(List<Prescribed> versions, int since) {
        return IntStream.range(1, versions.size())
                .filter(i -> versions.get(i).asked().number() > since)
                .anyMatch(i -> versions.get(i).baseline() != null
                        || versions.get(i).origin() == Origin.PHYSIO
                                && !versions.get(i)
                                        .asked()
                                        .dose()
                                        .equals(versions.get(i - 1).asked().dose()));
    }

    /** Whether a week of a quota plan is over that is to be judged: not in a flare, nor after its goal. */
    public boolean weekWaits(LocalDate today) {
        return newest().stream()
                .filter(one -> !one.quotas().inFlare())
                .filter(one -> one.status() == null || one.status().decision() != Decision.PLAN_DONE)
                .flatMap(one -> approved(one.asked().prescription()).stream())
                .anyMatch(one -> one.waitsOn(today));
    }

    /** How many decisions on its doses wait for a physio. */
    public int openDecisions() {
        return plan.endsOn() != null
                ? 0
                : (int) newest().stream()
                        .filter(one -> one.status() != null
                                && one.status().open(one.asked().number()))
                        .count();
    }

    /** Whether nothing of it is asked until a physio has set a new start. */
    public boolean suspended(PrescriptionId prescription) {
        return newest().stream()
                .anyMatch(one -> one.asked().prescription().equals(prescription)
                        && one.status() != null
                        && one.status().suspends(one.asked().number()));
    }

    /** What the patient is told about a decision made since then. */
    public record News(DecisionId decision, VersionKey exercise, DoseNews news) {}

    /** What the patient is told about decisions made since then, newest first. */
    public List<News> news(Instant since) {
        record Told(DecisionStatus status, Prescribed judged) {}
        return newest().stream()
                .flatMap(one -> {
                    var status = one.status();
                    return status == null || !status.tells(since)
                            ? Stream.<Told>empty()
                            : version(one.asked().prescription(), status.judgedVersion())
                                    .map(judged -> new Told(status, judged))
                                    .stream();
                })
                .sorted(comparing((Told one) -> one.status().decidedAt()).reversed())
                .map(one -> new News(
                        one.status().id(), one.judged().exercise(), one.status().news()))
                .toList();
    }

    /** First to last. */
    public List<Prescribed> versionsOf(PrescriptionId prescription) {
        return prescribed.stream()
                .filter(one -> one.asked().prescription().equals(prescription))
                .sorted(comparingInt(one -> one.asked().number()))
                .toList();
    }

    public Optional<Prescribed> version(PrescriptionId prescription, int number) {
        return prescribed.stream()
                .filter(one -> one.asked().prescription().equals(prescription)
                        && one.asked().number() == number)
                .findFirst();
    }
}
