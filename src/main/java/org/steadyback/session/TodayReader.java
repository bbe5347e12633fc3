package org.steadyback.session;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Due;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Screening;

/** Reads a patient's day in five statements: who, the plan, the gate, what was done lately, the exercises' words. */
@Service
@Transactional(readOnly = true)
public class TodayReader {

    /** Walking bouts and easing positions. */
    private static final List<ExerciseId> GENTLE =
            Stream.of("FWA1", "FWA2", "MEA1", "MEA2").map(ExerciseId::new).toList();

    /** How long a decision is told on the first page; the plan tells it longer. */
    private static final Duration TOLD_FOR = Duration.ofDays(3);

    private final TodayHead.Reader heads;
    private final ComingBack comingBack;
    private final Screening screening;
    private final ContentReader exercises;
    private final ExerciseReader library;
    private final Logbook logbook;
    private final Clock clock;

    TodayReader(
            TodayHead.Reader heads,
            ComingBack comingBack,
            Screening screening,
            ContentReader exercises,
            ExerciseReader library,
            Logbook logbook,
            Clock clock) {
        this.heads = heads;
        this.comingBack = comingBack;
        this.screening = screening;
        this.exercises = exercises;
        this.library = library;
        this.logbook = logbook;
        this.clock = clock;
    }

    /** Whoever comes back after a gap has it judged first, so that what is due is what fits now. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional
    public Today today(PatientId patient) {
        var head = heads.of(patient);
        var today = LocalDate.ofInstant(clock.instant(), head.zone());
        var logged = logbook.entriesAndStops(patient, Period.endingOn(today, MorningQuestion.DAYS_TAKEN + 1));
        var all = comingBack.plans(patient, today, logged);
        var doneToday = logged.stream()
                .map(Logbook.Logged::entry)
                .filter(entry -> entry.day().equals(today) && !entry.superseded())
                .toList();
        var running = all.stream().filter(plan -> runs(plan, today)).findFirst();
        var due = running.map(plan -> plan.plan().dueOn(today, LogRows.done(logged)).stream()
                        .filter(one -> !plan.suspended(one.asked().prescription()))
                        .toList())
                .orElse(List.of());
        var news =
                running.map(plan -> plan.news(clock.instant().minus(TOLD_FOR))).orElse(List.of());
        var words = words(all, running, due, doneToday, news, today);
        var safety = screening.safetyOf(patient);
        var flare = head.flareDays();
        var screenDue = safety.due(
                today,
                head.zone(),
                lastSession(logged),
                head.flareSince(),
                running.flatMap(ProgrammePlan::veryLongGap).orElse(null));
        var offered = Offered.of(safety, today, screenDue);
        var plan = new DueToday(today, offered, flare, head.measured(), running, due, doneToday, words);
        var session = plan.session();
        return new Today(
                today,
                head.zone(),
                head.name(),
                session,
                head.kept().of(plan.contents()),
                flare.flatMap(days -> FlareSentences.question(days, today)).or(() -> question(logged, today)),
                doneToday.stream().map(entry -> done(entry, all, due, words)).toList(),
                aside(head, today),
                screenDue,
                offered,
                session.items().isEmpty() ? gentle(plan) : List.of(),
                offered.plan()
                        ? news.stream()
                                .map(one -> new ToldDecision(one.decision(), name(words, one.exercise()), one.news()))
                                .toList()
                        : List.of(),
                head.morning(today));
    }

    private static Today.Aside aside(TodayHead head, LocalDate today) {
        var flare = head.flareDays()
                .map(days -> new Today.FlareNote(days.day(today), days.on(today)))
                .orElse(null);
        return new Today.Aside(head.suggestedBy(), flare, head.suggestsFlare(today), head.toRead());
    }

    /** Nobody's page is empty while the programme waits: from the library, what the gate allows (fact sheet S02, S27). */
    private List<ExerciseCard> gentle(DueToday plan) {
        return plan.offered().gentle() ? plan.allowed(library.current(GENTLE).values()) : List.of();
    }

    private static @Nullable LocalDate lastSession(List<Logbook.Logged> logged) {
        return logged.stream()
                .map(Logbook.Logged::entry)
                .filter(entry -> !entry.superseded())
                .map(SessionEntry::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean runs(ProgrammePlan plan, LocalDate day) {
        var ends = plan.plan().endsOn();
        return !day.isBefore(plan.plan().startsOn()) && (ends == null || !day.isAfter(ends));
    }

    private static Optional<MorningQuestion> question(List<Logbook.Logged> logged, LocalDate today) {
        var past = logged.stream()
                .filter(one -> !one.entry().superseded() && one.entry().day().isBefore(today))
                .toList();
        // only the newest morning is asked for: nobody is made to work through a week of gaps
        return past.stream()
                .max(Comparator.comparing(one -> one.entry().day()))
                .filter(newest -> !newest.morningAnswered())
                .flatMap(newest -> MorningQuestion.open(List.of(newest.entry().day()), today));
    }

    /** The words of everything that is asked or was done today, in one statement. */
    private Map<VersionKey, ExerciseContent> words(
            List<ProgrammePlan> all,
            Optional<ProgrammePlan> running,
            List<Due> due,
            List<SessionEntry> doneToday,
            List<ProgrammePlan.News> news,
            LocalDate today) {
        var told = news.stream().map(ProgrammePlan.News::exercise);
        var asked = running.stream()
                .flatMap(plan -> Stream.concat(due.stream().map(Due::asked), plan.plan().askedOn(today).stream())
                        .map(one -> plan.of(one).exercise()));
        var done = doneToday.stream()
                .flatMap(entry -> entry.items().stream())
                .flatMap(item -> version(all, item).stream());
        return exercises.at(Stream.of(asked, done, told)
                .flatMap(keys -> keys)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String name(Map<VersionKey, ExerciseContent> words, VersionKey exercise) {
        return Objects.requireNonNull(words.get(exercise)).card().name();
    }

    private static Today.DoneSession done(
            SessionEntry entry, List<ProgrammePlan> all, List<Due> due, Map<VersionKey, ExerciseContent> words) {
        return new Today.DoneSession(
                entry,
                entry.corrects() != null,
                doneItems(entry.items(), all, words),
                doneItems(NotRecorded.of(entry, due), all, words));
    }

    private static List<Today.DoneItem> doneItems(
            List<ItemEntry> items, List<ProgrammePlan> all, Map<VersionKey, ExerciseContent> words) {
        return items.stream()
                .map(item -> new Today.DoneItem(
                        item.prescription(),
                        item,
                        name(item, all, words),
                        prescribed(all, item)
                                .map(version -> version.asked().dose())
                                .orElse(null)))
                .toList();
    }

    private static String name(ItemEntry item, List<ProgrammePlan> all, Map<VersionKey, ExerciseContent> words) {
        return version(all, item)
                .map(words::get)
                .filter(Objects::nonNull)
                .map(content -> content.card().name())
                .orElse("Exercise");
    }

    private static Optional<VersionKey> version(List<ProgrammePlan> all, ItemEntry item) {
        return prescribed(all, item).map(Prescribed::exercise);
    }

    private static Optional<Prescribed> prescribed(List<ProgrammePlan> all, ItemEntry item) {
        return all.stream()
                .flatMap(plan -> plan.version(item.prescription(), item.version()).stream())
                .findFirst();
    }
}
