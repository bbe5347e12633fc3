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
import org.springframework.stereotype.Component;

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
import org.steadyback.text.Texts;

/** Reads a patient's day in four statements beside the plans: who, the gate, what was done lately, the exercises' words. */
@Component
class TodayReader {

    /** Walking bouts and easing positions. */
    private static final List<ExerciseId> GENTLE =
            Stream.of("FWA1", "FWA2", "MEA1", "MEA2").map(ExerciseId::new).toList();

    /** How long a decision is told on the first page; the plan tells it longer. */
    private static final Duration TOLD_FOR = Duration.ofDays(3);

    private final PatientDay.Reader days;
    private final Screening screening;
    private final ContentReader exercises;
    private final ExerciseReader library;
    private final Logbook logbook;
    private final Clock clock;

    TodayReader(
            PatientDay.Reader days,
            Screening screening,
            ContentReader exercises,
            ExerciseReader library,
            Logbook logbook,
            Clock clock) {
        this.days = days;
        this.screening = screening;
        this.exercises = exercises;
        this.library = library;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * What is known of a day before its plan is.
     *
     * @param logged with the newest entries in it, however old they are
     */
    record Known(PatientId patient, PatientDay day, LocalDate today, List<Logbook.Logged> logged) {

        /** The day of the last session; null = there was none. */
        @Nullable
        LocalDate lastSession() {
            return logged.stream()
                    .map(Logbook.Logged::entry)
                    .filter(entry -> !entry.superseded())
                    .map(SessionEntry::day)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    Known known(PatientId patient) {
        var day = days.of(patient);
        var today = LocalDate.ofInstant(clock.instant(), day.zone());
        var logged = logbook.entriesAndStops(patient, Period.endingOn(today, MorningQuestion.DAYS_TAKEN + 1));
        return new Known(patient, day, today, logged);
    }

    /** @param all the patient's plans, as they are now */
    Today today(Known known, List<ProgrammePlan> all) {
        return read(known, all, Optional.empty()).today();
    }

    /** The days ahead come from what today is read from: they cost no statement. */
    PatientDays.WithAhead withAhead(Known known, List<ProgrammePlan> all) {
        return read(known, all, Optional.of(new DaysAhead(known.today(), all, LogRows.done(known.logged()))));
    }

    private PatientDays.WithAhead read(Known known, List<ProgrammePlan> all, Optional<DaysAhead> ahead) {
        var day = known.day();
        var today = known.today();
        var logged = known.logged();
        var doneToday = logged.stream()
                .map(Logbook.Logged::entry)
                .filter(entry -> entry.day().equals(today) && !entry.superseded())
                .toList();
        var running = all.stream().filter(plan -> plan.runs(today)).findFirst();
        var due = running.map(plan -> plan.plan().dueOn(today, LogRows.done(logged)).stream()
                        .filter(one -> !plan.suspended(one.asked().prescription()))
                        .toList())
                .orElse(List.of());
        var news =
                running.map(plan -> plan.news(clock.instant().minus(TOLD_FOR))).orElse(List.of());
        var words = words(all, running, due, doneToday, news, today, ahead);
        var safety = screening.safetyOf(known.patient());
        var flare = day.flareDays();
        var screenDue = safety.due(
                today,
                day.zone(),
                known.lastSession(),
                day.flareSince(),
                running.flatMap(ProgrammePlan::veryLongGap).orElse(null));
        var offered = Offered.of(safety, today, screenDue);
        var plan = new DueToday(today, offered, flare, day.measured(), running, due, doneToday, words);
        var session = plan.session();
        var coming = ahead.map(days -> days.of(safety, screenDue, flare, day.measured(), words));
        var read = new Today(
                today,
                day.zone(),
                day.name(),
                session,
                day.kept().of(plan.contents()),
                flare.flatMap(days -> FlareSentences.question(days, today)).or(() -> question(logged, today)),
                doneToday.stream().map(entry -> done(entry, all, due, words)).toList(),
                aside(day, today),
                screenDue,
                offered,
                session.items().isEmpty() ? gentle(plan) : List.of(),
                offered.plan()
                        ? news.stream()
                                .map(one -> new ToldDecision(one.decision(), name(words, one.exercise()), one.news()))
                                .toList()
                        : List.of(),
                day.morning(today));
        return new PatientDays.WithAhead(read, coming.orElse(List.of()));
    }

    private static Today.Aside aside(PatientDay day, LocalDate today) {
        var flare = day.flareDays()
                .map(days -> new Today.FlareNote(days.day(today), days.on(today)))
                .orElse(null);
        return new Today.Aside(day.suggestedBy(), flare, day.suggestsFlare(today), day.toRead());
    }

    /** Nobody's page is empty while the programme waits: from the library, what the gate allows (fact sheet S02, S27). */
    private List<ExerciseCard> gentle(DueToday plan) {
        return plan.offered().gentle() ? plan.allowed(library.current(GENTLE).values()) : List.of();
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

    /** The words of everything that is asked or was done today, and of what lies ahead, in one statement. */
    private Map<VersionKey, ExerciseContent> words(
            List<ProgrammePlan> all,
            Optional<ProgrammePlan> running,
            List<Due> due,
            List<SessionEntry> doneToday,
            List<ProgrammePlan.News> news,
            LocalDate today,
            Optional<DaysAhead> ahead) {
        var told = news.stream().map(ProgrammePlan.News::exercise);
        var asked = running.stream()
                .flatMap(plan -> Stream.concat(due.stream().map(Due::asked), plan.plan().askedOn(today).stream())
                        .map(one -> plan.of(one).exercise()));
        var done = doneToday.stream()
                .flatMap(entry -> entry.items().stream())
                .flatMap(item -> version(all, item).stream());
        return exercises.at(Stream.of(asked, done, told, ahead.stream().flatMap(DaysAhead::exercises))
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
                .orElseGet(() -> Texts.of(SessionLogTexts.class).exercise());
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
