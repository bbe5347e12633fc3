package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;

/**
 * Command: store what was done. Everything in it is the client's word; {@link SessionRules} says what is taken.
 *
 * @param zone where the patient was; the day of the session is the day there when it was started
 * @param planned what the patient was doing, as the screen showed it; null = of their own accord
 * @param corrects the entry that this one replaces
 */
public record RecordSession(
        PatientId patient,
        SessionId id,
        Instant startedAt,
        Instant endedAt,
        ZoneId zone,
        SessionKind kind,
        @Nullable Planned planned,
        @Nullable SessionId corrects,
        @Nullable PainScore painBefore,
        @Nullable PainScore peakPain,
        @Nullable PainScore painAfter,
        @Nullable Integer effort,
        @Nullable Integer mood,
        Set<StopSymptom> stopSymptoms,
        String note,
        List<Item> items) {

    public RecordSession {
        stopSymptoms = Set.copyOf(stopSymptoms);
        items = List.copyOf(items);
    }

    /** The patient's own day. */
    public LocalDate day() {
        return LocalDate.ofInstant(startedAt, zone);
    }

    /** Which of the day's bouts it was meant to be, from 1. */
    public record Planned(LocalDate date, int bout) {}

    /**
     * One exercise, of one side.
     *
     * @param side LEFT or RIGHT; null when the body moves as a whole
     * @param done per set what was done, in repetitions or minutes
     */
    public record Item(
            PrescriptionId prescription,
            int version,
            @Nullable Side side,
            List<Integer> done,
            @Nullable SkipReason skippedBecause,
            @Nullable PainScore peakPain,
            @Nullable Integer effort) {

        public Item {
            done = List.copyOf(done);
        }

        boolean wasDone() {
            return done.stream().anyMatch(amount -> amount > 0);
        }
    }
}
