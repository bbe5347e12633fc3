package org.steadyback.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.steadyback.insight.AskedAgainstDone.Wording;
import org.steadyback.insight.Review.Happening;
import org.steadyback.insight.trend.TrendSentence;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.AskedDays;
import org.steadyback.progression.WaitingCount;
import org.steadyback.screening.GateWords;
import org.steadyback.session.ItemEntry;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;

/** Puts together what was read. Pure: the same rows give the same review. */
final class ReviewMaker {

    private final PatientId patient;
    private final Period period;
    private final History history;
    private final List<ProgrammePlan> plans;
    private final Wording wording;
    private final AskedDays askedDays;
    private final WaitingCount decisions;

    ReviewMaker(
            PatientId patient,
            Period period,
            History history,
            List<ProgrammePlan> plans,
            Map<VersionKey, String> names,
            AskedDays askedDays,
            WaitingCount decisions) {
        this.patient = patient;
        this.period = period;
        this.history = history;
        this.plans = plans;
        this.wording = new Wording(plans, names);
        this.askedDays = askedDays;
        this.decisions = decisions;
    }

    Review make(List<SessionEntry> newestFirst, List<MorningEntry> mornings) {
        var counting = newestFirst.stream().filter(entry -> !entry.superseded()).toList();
        var done = done(counting);
        var reviewed = newestFirst.stream().map(this::session).toList();
        var plain = plans.stream().map(ProgrammePlan::plan).toList();
        return new Review(
                patient,
                history.zone(),
                period,
                DueDays.current(plain, period.to()).isPresent(),
                askedDays.lastTwoWeeks(),
                trend(mornings),
                new AskedAgainstDone(wording, counting, done, period, askedDays).of(plans),
                reviewed,
                ReviewHighlight.newestFirst(ReviewHighlight.among(reviewed), stops(newestFirst)),
                mornings.stream()
                        .sorted(Comparator.comparing(MorningEntry::date).reversed())
                        .toList(),
                happenings(),
                history.reviews(),
                decisions,
                history.cameIn(),
                history.newBefore(),
                history.myLast().orElse(null));
    }

    /** What stopped the patient and came with no session, named as what came with one: new, or not settled yet. */
    private List<ReviewHighlight> stops(List<SessionEntry> sessions) {
        return history.stops().stream()
                .filter(stop -> stop.open() || isNew(stop.at()) && period.contains(day(stop.at())))
                .filter(stop -> sessions.stream().noneMatch(stop::cameWith))
                .map(stop -> new ReviewHighlight(day(stop.at()), true, stop.words()))
                .toList();
    }

    static Done done(List<SessionEntry> entries) {
        var bouts = new HashMap<PrescriptionId, Map<LocalDate, Integer>>();
        for (var entry : entries) {
            entry.items().stream()
                    .filter(ItemEntry::wasDone)
                    .map(ItemEntry::prescription)
                    .distinct()
                    .forEach(id ->
                            bouts.computeIfAbsent(id, _ -> new HashMap<>()).merge(entry.day(), 1, Integer::sum));
        }
        return new Done(bouts);
    }

    private static String trend(List<MorningEntry> mornings) {
        return TrendSentence.of(mornings.stream()
                .collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain, (_, newer) -> newer)));
    }

    private ReviewedSession session(SessionEntry entry) {
        var lines = entry.items().stream()
                .map(wording::line)
                .flatMap(Optional::stream)
                .toList();
        return new ReviewedSession(entry, isNew(entry.receivedAt()), history.openSince(entry.receivedAt()), lines);
    }

    private boolean isNew(Instant receivedAt) {
        return history.myLast().map(receivedAt::isAfter).orElse(true);
    }

    private List<Happening> happenings() {
        var all = new ArrayList<Happening>();
        plans.forEach(plan -> all.addAll(changes(plan)));
        history.reviews().forEach(review -> all.add(new Happening(day(review.at()), "Review")));
        history.gates().forEach(gate -> all.add(new Happening(day(gate.at()), GateWords.title(gate.action()))));
        return all.stream()
                .filter(one -> period.contains(one.day()))
                .distinct()
                .sorted(Comparator.comparing(Happening::day))
                .toList();
    }

    private static List<Happening> changes(ProgrammePlan plan) {
        var start = plan.plan().startsOn();
        var all = new ArrayList<>(List.of(new Happening(start, "Programme starts")));
        plan.plan().versions().stream()
                .map(Asked::validFrom)
                .filter(day -> day.isAfter(start))
                .distinct()
                .forEach(day -> all.add(new Happening(day, "Programme changed")));
        Optional.ofNullable(plan.plan().endsOn()).ifPresent(day -> all.add(new Happening(day, "Programme ends")));
        return all;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, history.zone());
    }
}
