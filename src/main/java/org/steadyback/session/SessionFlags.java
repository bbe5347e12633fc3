package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Done;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;

import static java.util.Comparator.comparingInt;

/**
 * What is odd about a session, given all that is known when it arrives. Pure.
 *
 * @param done what was done in the days before it
 * @param gate the newest decision
 */
record SessionFlags(Instant now, ZoneId patientZone, List<ProgrammePlan> plans, Done done, Optional<Gate> gate) {

    static final Duration LATE_AFTER = Duration.ofDays(2);
    static final Duration LONGEST = Duration.ofHours(12);

    Set<SessionFlag> of(RecordSession session) {
        var flags = EnumSet.noneOf(SessionFlag.class);
        if (unplanned(session)) {
            flags.add(SessionFlag.UNPLANNED);
        }
        if (session.endedAt().plus(LATE_AFTER).isBefore(now)) {
            flags.add(SessionFlag.LATE);
        }
        if (session.items().stream().anyMatch(item -> replaced(item, session.day()))) {
            flags.add(SessionFlag.REPLACED_VERSION);
        }
        if (whileStopped(session) && session.items().stream().anyMatch(RecordSession.Item::wasDone)) {
            flags.add(SessionFlag.WHILE_STOPPED);
        }
        if (clockDoubtful(session)) {
            flags.add(SessionFlag.CLOCK_DOUBTFUL);
        }
        return flags;
    }

    private boolean unplanned(RecordSession session) {
        return session.planned() == null
                || session.items().stream()
                        .filter(RecordSession.Item::wasDone)
                        .anyMatch(item -> !due(item, plannedDay(session)));
    }

    /** Who opens the page before midnight and begins after it does what was due on the day before. */
    private static LocalDate plannedDay(RecordSession session) {
        var day = session.day();
        var planned = session.planned();
        return planned != null && planned.date().equals(day.minusDays(1)) ? planned.date() : day;
    }

    private boolean due(RecordSession.Item item, LocalDate day) {
        return plans.stream()
                .flatMap(plan -> plan.plan().dueOn(day, done).stream())
                .anyMatch(due -> due.asked().prescription().equals(item.prescription()));
    }

    private boolean replaced(RecordSession.Item item, LocalDate day) {
        return inForce(item, day)
                .filter(asked -> asked.number() != item.version() || asked.withdrawn())
                .isPresent();
    }

    private Optional<Asked> inForce(RecordSession.Item item, LocalDate day) {
        return plans.stream()
                .flatMap(plan -> plan.plan().versions().stream())
                .filter(asked -> asked.prescription().equals(item.prescription())
                        && !asked.validFrom().isAfter(day))
                .max(comparingInt(Asked::number));
    }

    /** A decision made after the session was over says nothing about it. */
    private boolean whileStopped(RecordSession session) {
        return gate.filter(newest -> newest.offerOn(session.day()) == GateAction.Offer.NOTHING)
                .filter(newest -> !newest.decidedAt().isAfter(session.endedAt()))
                .isPresent();
    }

    /** Ahead of our clock, longer than half a day, or in another zone where it is another day than at home. */
    private boolean clockDoubtful(RecordSession session) {
        return session.endedAt().isAfter(now)
                || Duration.between(session.startedAt(), session.endedAt()).compareTo(LONGEST) > 0
                || !session.day().equals(LocalDate.ofInstant(session.startedAt(), patientZone));
    }
}
