package org.steadyback.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.caseload.MyPatients.Mine;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.PatientFacts;
import org.steadyback.caseload.need.StateWords;
import org.steadyback.grading.Adherence;
import org.steadyback.insight.DueDays;
import org.steadyback.insight.trend.PainTrend;
import org.steadyback.insight.trend.PeakRise;
import org.steadyback.insight.trend.Silence;
import org.steadyback.insight.trend.TrendSentence;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Plan;
import org.steadyback.progression.WaitingCount;
import org.steadyback.screening.Gate;
import org.steadyback.screening.Safety;
import org.steadyback.session.Activity;
import org.steadyback.session.DayPain;
import org.steadyback.session.MorningEntry;

/** Turns what was read of one patient into a row with its need. Pure: the same facts give the same row. */
final class RowMaker {

    private static final int PEAK_COUNTS_FOR_DAYS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final Mine patient;
    private final Instant now;
    private final LocalDate today;
    private final List<ProgrammePlan> programmes;
    private final Optional<Plan> plan;
    private final Activity activity;
    private final List<MorningEntry> mornings;
    private final @Nullable Gate gate;
    private final Safety safety;
    private final WaitingCount waiting;
    private final boolean quotaPlan;
    private final PatientFacts.@Nullable Withheld withheld;
    private final Adherence adherence;

    /** @param programmes newest first */
    RowMaker(
            Mine patient,
            Instant now,
            List<ProgrammePlan> programmes,
            Activity activity,
            List<MorningEntry> mornings,
            @Nullable Gate gate,
            Safety safety,
            WaitingCount waiting,
            boolean quotaPlan,
            PatientFacts.@Nullable Withheld withheld,
            Adherence adherence) {
        this.patient = patient;
        this.now = now;
        this.today = LocalDate.ofInstant(now, patient.zone());
        this.programmes = programmes;
        this.plan = DueDays.current(programmes.stream().map(ProgrammePlan::plan).toList(), today);
        this.activity = activity;
        this.mornings = mornings;
        this.gate = gate;
        this.safety = safety;
        this.waiting = waiting;
        this.quotaPlan = quotaPlan;
        this.withheld = withheld;
        this.adherence = adherence;
    }

    CaseloadRow make() {
        var trend = PainTrend.lately(scores());
        var facts = new PatientFacts(
                plan.isPresent(),
                recorded(),
                SafetyFacts.stop(patient, gate, now).orElse(null),
                patient.flare() == null ? painRise(trend).orElse(null) : null,
                flare().orElse(null),
                patient.wish() == null
                        ? null
                        : "Asked on %s to change the plan".formatted(DAY.format(day(patient.wish()))),
                notRight(),
                plan.flatMap(this::quiet).orElse(null),
                unreviewed().orElse(null),
                adherence,
                waiting.open(),
                patient.startsWaiting(),
                SafetyFacts.late(patient, today).orElse(null),
                quotaPlan,
                beside(),
                plan.isPresent() ? withheld : null,
                WordsToRead.of(patient.texts(), patient.zone()).orElse(null),
                waiting.held(),
                plan.flatMap(running -> Away.until(running.pauses(), today)).orElse(null));
        return new CaseloadRow(
                patient.id(),
                patient.name(),
                java.time.Period.between(patient.birthDate(), today).getYears(),
                today,
                Need.of(facts),
                plan.map(this::week).orElse(null),
                adherence,
                patient.lastDay(),
                trend.orElse(null),
                lastReview().orElse(null));
    }

    /** What is easily overlooked, in the words of every page. */
    private PatientFacts.Beside beside() {
        return new PatientFacts.Beside(
                SafetyFacts.alert(patient.alert(), gate, now).orElse(null),
                SafetyFacts.questions(safety.offeredOn(today), patient.name()).orElse(null),
                patient.boomed() ? StateWords.LAST_TWO_WEEKS : null,
                closed().map(StateWords::closed).orElse(null),
                patient.automaticEnded() == null ? null : ended(patient.automaticEnded()));
    }

    /** The last day of the programme that ran last; empty while one runs, or when there never was one. */
    private Optional<LocalDate> closed() {
        return programmes.stream()
                .map(one -> one.plan().endsOn())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
    }

    private String ended(MyPatients.AutomaticEnded end) {
        return "Since " + DAY.format(day(end.at())) + ": " + end.cause().words();
    }

    private boolean recorded() {
        var last = patient.lastDay();
        return last != null
                && plan.filter(one -> !last.isBefore(one.startsOn())).isPresent();
    }

    /** A flare that lasts, or the two harder mornings that suggest one. */
    private Optional<PatientFacts.Flare> flare() {
        return FlareFacts.of(patient, mornings, today);
    }

    private PatientFacts.@Nullable NotRight notRight() {
        var said = patient.complaint();
        return said == null
                ? null
                : new PatientFacts.NotRight(said.exercises(), said.hurts(), (int)
                        Math.max(0, ChronoUnit.DAYS.between(day(said.since()), today)));
    }

    private Optional<String> painRise(Optional<PainTrend> trend) {
        return trend.filter(one -> one.direction() == PainTrend.Direction.RISEN)
                .map(one -> "Mornings up from about %s to about %s"
                        .formatted(TrendSentence.number(one.before()), TrendSentence.number(one.now())))
                .or(this::peakRise);
    }

    private Optional<String> peakRise() {
        var peaks = activity.pains().reversed().stream()
                .filter(pain -> pain.peak() != null)
                .toList();
        if (peaks.isEmpty() || ChronoUnit.DAYS.between(peaks.getFirst().day(), today) >= PEAK_COUNTS_FOR_DAYS) {
            return Optional.empty();
        }
        var scores = peaks.stream()
                .map(DayPain::peak)
                .filter(Objects::nonNull)
                .map(PainScore::new)
                .toList();
        return PeakRise.of(scores)
                .filter(PeakRise::counts)
                .map(rise -> "Worst pain %s on %s, usually about %s"
                        .formatted(
                                rise.last().value(),
                                DAY.format(peaks.getFirst().day()),
                                TrendSentence.number(rise.usual())));
    }

    private Optional<PatientFacts.Quiet> quiet(Plan running) {
        return switch (Silence.on(today, DueDays.firstDue(running), patient.lastDay())) {
            case Silence.NotYetDue _ -> Optional.empty();
            case Silence.Quiet(int days) when days == 0 -> Optional.of(new PatientFacts.Quiet(0, 0));
            case Silence.Quiet(int days) -> {
                // counted from the day after the last record, or from the first due day itself
                var from = recorded() ? today.minusDays(days - 1L) : today.minusDays(days);
                var due = from.isBefore(today)
                        ? DueDays.daysDue(running, activity.done(), new Period(from, today.minusDays(1)))
                        : 0;
                yield Optional.of(new PatientFacts.Quiet(days, due));
            }
        };
    }

    private Optional<PatientFacts.Unreviewed> unreviewed() {
        var received = activity.lastReceivedAt();
        if (received == null || patient.myReview() != null && !received.isAfter(patient.myReview())) {
            return Optional.empty();
        }
        var since = patient.myReview() == null ? activity.pains().getFirst().day() : day(patient.myReview());
        return Optional.of(
                new PatientFacts.Unreviewed((int) ChronoUnit.DAYS.between(since, today), patient.myReview() != null));
    }

    private Optional<CaseloadRow.LastReview> lastReview() {
        return Optional.ofNullable(patient.newestReview())
                .map(review -> new CaseloadRow.LastReview(day(review.at()), review.by()));
    }

    private int week(Plan running) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(running.startsOn(), today), 7L) + 1);
    }

    private Map<LocalDate, PainScore> scores() {
        return mornings.stream().collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain, (_, newer) -> newer));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, patient.zone());
    }
}
