package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.RecordSession.Planned;

/**
 * What the patient did in one go, and how it felt. No answer is null, never 0.
 *
 * @param day on which it was started, in the zone in which it was done
 * @param receivedAt when the server had it; the other times are the client's
 * @param stopSymptoms signs that are a stop
 * @param alsoSaid signs that are none: something else that has passed and worries nobody
 * @param corrects the entry that this one replaces
 * @param superseded whether a later entry replaces this one: kept in the record, not counted
 * @param planned which bout of which day it was meant to be; null = of their own accord
 * @param zone in which it was done
 */
public record SessionEntry(
        SessionId id,
        LocalDate day,
        Instant startedAt,
        Instant endedAt,
        Instant receivedAt,
        SessionKind kind,
        @Nullable PainScore painBefore,
        @Nullable PainScore peakPain,
        @Nullable PainScore painAfter,
        @Nullable Integer effort,
        @Nullable Integer mood,
        String note,
        Set<Said.OfSign> stopSymptoms,
        Set<Said.OfSign> alsoSaid,
        Set<SessionFlag> flags,
        @Nullable SessionId corrects,
        boolean superseded,
        List<ItemEntry> items,
        @Nullable Planned planned,
        ZoneId zone) {

    public SessionEntry {
        stopSymptoms = Set.copyOf(stopSymptoms);
        alsoSaid = Set.copyOf(alsoSaid);
        flags = Set.copyOf(flags);
        items = List.copyOf(items);
    }

    SessionEntry with(List<ItemEntry> items) {
        return new SessionEntry(
                id,
                day,
                startedAt,
                endedAt,
                receivedAt,
                kind,
                painBefore,
                peakPain,
                painAfter,
                effort,
                mood,
                note,
                stopSymptoms,
                alsoSaid,
                flags,
                corrects,
                superseded,
                items,
                planned,
                zone);
    }

    /** Whether something of an exercise was done; else it is a report only, of a stop or of what was left out. */
    public boolean somethingDone() {
        return items.stream().anyMatch(ItemEntry::wasDone);
    }
}
