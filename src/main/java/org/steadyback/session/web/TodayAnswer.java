package org.steadyback.session.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.StartWords;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SafetyAnswer;
import org.steadyback.screening.SafetyNet;
import org.steadyback.session.AheadDay;
import org.steadyback.session.MorningQuestion;
import org.steadyback.session.PatientDays;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionClock;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Today;
import org.steadyback.text.Reading;

/**
 * The JSON of {@code GET /api/me/today}.
 *
 * @param patientId whose day it is: what the device keeps is bound to it, for two may have one name
 * @param ahead the next seven days as they would be asked if nothing changed; none while nothing of the plan may be offered
 */
record TodayAnswer(
        LocalDate date,
        String zone,
        String csrf,
        String patientId,
        String patientName,
        SessionDue session,
        @Nullable MorningQuestion openMorningQuestion,
        @Nullable Answered morningAnswered,
        List<Entry> done,
        @Nullable Review review,
        SafetyAnswer safety,
        List<Coming> ahead) {

    private static final String SECONDS = "SECONDS";

    /**
     * The morning of this day.
     *
     * @param text the question, to be asked once more
     * @param words how it compares with the usual; empty = not known
     */
    record Answered(LocalDate date, int pain, String text, String words) {

        static Answered of(Today.MorningNote note) {
            return new Answered(
                    note.date(), note.pain().value(), note.question().text(), note.words());
        }
    }

    /**
     * A day that is still to come.
     *
     * @param morning its question, asked where something was done the day before
     * @param morningAlways asked in any case
     * @param weeks of what is asked some days a week, how many of them are left
     */
    record Coming(
            LocalDate date, SessionDue session, MorningQuestion morning, boolean morningAlways, List<OpenWeek> weeks) {}

    /** @param left days from {@code since} on */
    record OpenWeek(String prescriptionId, int left, LocalDate since) {}

    /** @param advice on what somebody should be rung, with the numbers of that page; null where nobody has to be */
    record GateAnswer(
            String action, String sentence, @Nullable Advice advice) {}

    record SessionDue(
            GateAnswer gate,
            boolean mayExercise,
            String kind,
            String why,
            @Nullable String mode,
            String goal,
            int minutes,
            int bout,
            int boutsPlanned,
            int boutsDone,
            List<Item> items,
            String waits,
            List<WithheldItem> withheld) {}

    /** An exercise of the plan that waits for a physio: said, never asked. */
    record WithheldItem(String prescriptionId, String name, String note) {}

    /** @param countIn what {@code done} counts: REPETITIONS, MINUTES, or SECONDS of one hold in a trial of a hold */
    record Item(
            String prescriptionId,
            int prescriptionVersion,
            Exercise exercise,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer restSeconds,
            @Nullable Integer minutes,
            @Nullable String load,
            @Nullable String side,
            String why,
            String countIn) {}

    /**
     * The lists are empty and the rest null for words from before the steps.
     *
     * @param language in which its words are, where that is not the reader's
     */
    record Exercise(
            String slug,
            @Nullable String language,
            String name,
            String cue,
            List<String> getReady,
            List<String> steps,
            @Nullable String breathe,
            @Nullable String stopIf,
            String startPosition,
            String equipment,
            String category,
            @Nullable String picture,
            @Nullable String video,
            String alt) {}

    /** @param when the hour in words, by the clock of where it was done */
    record Entry(
            String id,
            String kind,
            Instant startedAt,
            Instant endedAt,
            String when,
            @Nullable Integer painBefore,
            @Nullable Integer painAfter,
            @Nullable Integer peakPain,
            @Nullable Integer effort,
            @Nullable Integer mood,
            String note,
            boolean corrected,
            RecordSession.@Nullable Planned planned,
            List<String> stopSymptoms,
            List<DoneItem> items,
            List<DoneItem> notRecorded) {}

    /**
     * @param countIn SECONDS for a trial of a hold; null where repetitions or minutes were counted
     * @param asked what was asked then; null in a trial, and where it is not known any more
     */
    record DoneItem(
            String prescriptionId,
            int prescriptionVersion,
            String name,
            @Nullable String side,
            List<Integer> done,
            @Nullable String skippedBecause,
            @Nullable String countIn,
            @Nullable Integer peakPain,
            @Nullable Integer effort,
            @Nullable AskedThen asked) {}

    /** @param minutes excludes the rest */
    record AskedThen(
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer minutes) {

        static AskedThen of(Dose dose) {
            return dose instanceof Dose.Sets sets
                    ? new AskedThen(sets.sets(), sets.reps(), sets.holdSeconds(), null)
                    : new AskedThen(null, null, null, dose.amount());
        }
    }

    /** Stays null until reviews are shown in the player. */
    record Review(String by, Instant at, String note) {}

    static TodayAnswer of(PatientId patient, PatientDays.WithAhead days, String csrf, SafetyNet net) {
        var today = days.today();
        return new TodayAnswer(
                today.date(),
                today.zone().getId(),
                csrf,
                patient.toString(),
                today.patientName(),
                session(today.session(), net.numbers()),
                today.openMorningQuestion().orElse(null),
                today.morningAnswered().map(Answered::of).orElse(null),
                today.done().stream().map(done -> entry(done, today.zone())).toList(),
                null,
                SafetyAnswer.of(net),
                days.ahead().stream().map(day -> coming(day, net.numbers())).toList());
    }

    private static Coming coming(AheadDay day, HelpNumbers numbers) {
        return new Coming(
                day.date(),
                session(day.session(), numbers),
                day.morning(),
                day.morningAlways(),
                day.weeks().stream()
                        .map(one -> new OpenWeek(one.prescription().toString(), one.left(), one.since()))
                        .toList());
    }

    private static SessionDue session(Today.DueSession due, HelpNumbers numbers) {
        var gate = due.gate();
        return new SessionDue(
                new GateAnswer(
                        gate.action(), gate.sentence(numbers), gate.advice().orElse(null)),
                due.mayExercise(),
                due.kind().name(),
                due.why(),
                due.programme().map(programme -> programme.mode().name()).orElse(null),
                due.programme().map(Today.ProgrammeNote::goal).orElse(""),
                due.minutes(),
                due.bout(),
                due.boutsPlanned(),
                due.boutsDone(),
                due.items().stream().map(TodayAnswer::item).toList(),
                due.waits(),
                due.withheld().stream()
                        .map(one -> new WithheldItem(one.prescription().toString(), one.name(), one.note()))
                        .toList());
    }

    private static Item item(Today.DueItem item) {
        var sets = item.asked().dose() instanceof Dose.Sets dose ? dose : null;
        var minutes = item.asked().dose() instanceof Dose.Minutes(int value) ? value : null;
        return new Item(
                item.asked().prescription().toString(),
                item.asked().number(),
                exercise(item),
                sets == null ? null : sets.sets(),
                sets == null ? null : sets.reps(),
                sets == null ? null : sets.holdSeconds(),
                sets == null ? null : sets.restSeconds(),
                minutes,
                sets == null ? null : sets.load(),
                item.side().map(Enum::name).orElse(null),
                item.why(),
                countIn(item));
    }

    private static String countIn(Today.DueItem item) {
        if (item.inSeconds()) {
            return SECONDS;
        }
        return item.asked().dose() instanceof Dose.Minutes ? "MINUTES" : "REPETITIONS";
    }

    private static Exercise exercise(Today.DueItem item) {
        var card = item.exercise();
        var steps = item.steps();
        return new Exercise(
                card.slug(),
                card.language().equals(Reading.language())
                        ? null
                        : card.language().tag(),
                card.name(),
                card.cue(),
                steps.getReady(),
                steps.doing(),
                steps.breathe(),
                steps.stopIf(),
                StartWords.position(card),
                StartWords.equipment(card),
                card.section().label(),
                card.movingPicture().orElse(null),
                card.video().orElse(null),
                item.shows());
    }

    private static Entry entry(Today.DoneSession done, ZoneId home) {
        var entry = done.entry();
        return new Entry(
                entry.id().toString(),
                entry.kind().name(),
                entry.startedAt(),
                entry.endedAt(),
                SessionClock.started(entry, home),
                value(entry.painBefore()),
                value(entry.painAfter()),
                value(entry.peakPain()),
                entry.effort(),
                entry.mood(),
                entry.note(),
                done.corrected(),
                entry.planned(),
                entry.stopSymptoms().stream()
                        .map(said -> said.sign().wire())
                        .sorted()
                        .toList(),
                doneItems(entry.kind(), done.items()),
                doneItems(entry.kind(), done.notRecorded()));
    }

    private static List<DoneItem> doneItems(SessionKind kind, List<Today.DoneItem> items) {
        return items.stream().map(item -> doneItem(kind, item)).toList();
    }

    private static DoneItem doneItem(SessionKind kind, Today.DoneItem done) {
        var item = done.item();
        var asked = kind == SessionKind.TRIAL ? null : done.asked();
        return new DoneItem(
                item.prescription().toString(),
                item.version(),
                done.name(),
                item.side() == null ? null : item.side().name(),
                item.done(),
                item.skippedBecause() == null ? null : item.skippedBecause().name(),
                item.inSeconds() ? SECONDS : null,
                value(item.peakPain()),
                item.effort(),
                asked == null ? null : AskedThen.of(asked));
    }

    private static @Nullable Integer value(@Nullable PainScore score) {
        return score == null ? null : score.value();
    }
}
