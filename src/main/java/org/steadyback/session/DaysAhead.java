package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.grading.FlareDays;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.Due;
import org.steadyback.progression.Trials;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Safety;
import org.steadyback.screening.rules.ScreenDue;

/**
 * The days after today as they would be asked if nothing changed. The gate and the questions that are due hold as they are now; while
 * nothing may be offered, nothing lies ahead, and a gate that is bound to a day keeps its bound. Pure.
 *
 * @param done what the portal knows of
 */
record DaysAhead(LocalDate today, List<ProgrammePlan> plans, Done done) {

    /** So long a phone goes on without the portal. */
    static final int DAYS = 7;

    /** What is due on each day: what waits for a physio's word is not. */
    List<Due> due(LocalDate day) {
        return running(day)
                .map(plan -> plan.plan().dueOn(day, done).stream()
                        .filter(one -> !plan.suspended(one.asked().prescription()))
                        .toList())
                .orElse(List.of());
    }

    /** The exercises whose words are needed. */
    Stream<VersionKey> exercises() {
        return days().flatMap(day -> running(day).stream()
                .flatMap(plan ->
                        due(day).stream().map(one -> plan.of(one.asked()).exercise())));
    }

    List<AheadDay> of(
            Safety safety,
            Optional<ScreenDue.Why> screenDue,
            Optional<FlareDays> flare,
            List<Trials> measured,
            Map<VersionKey, ExerciseContent> words) {
        return Offered.of(safety, today, screenDue).plan()
                ? days().map(day -> {
                            var due = due(day);
                            var offered = Offered.of(safety, day, screenDue);
                            var session = new DueToday(
                                            day, offered, flare, measured, running(day), due, List.of(), words)
                                    .session();
                            return new AheadDay(
                                    day,
                                    session,
                                    MorningQuestion.on(day, flare.isPresent()),
                                    flare.isPresent(),
                                    weeks(day));
                        })
                        .toList()
                : List.of();
    }

    private Stream<LocalDate> days() {
        return IntStream.rangeClosed(1, DAYS).mapToObj(today::plusDays);
    }

    private Optional<ProgrammePlan> running(LocalDate day) {
        return plans.stream().filter(plan -> plan.runs(day)).findFirst();
    }

    /** Of what is asked some days a week, on how many more of them. */
    List<AheadDay.OpenWeek> weeks(LocalDate day) {
        return due(day).stream()
                .flatMap(one -> one.why() instanceof Due.Why.StillOpenThisWeek(int before, int asked)
                        ? Stream.of(new AheadDay.OpenWeek(one.asked().prescription(), asked - before, since(day)))
                        : Stream.empty())
                .toList();
    }

    /** Today itself is counted by the portal as far as it knows of it: what waits on the phone is more. */
    private LocalDate since(LocalDate day) {
        var week = running(day).orElseThrow().plan().weekOf(day).from();
        return week.isAfter(today) ? week : today;
    }
}
