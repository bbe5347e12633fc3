package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Said;

/**
 * Command: store what was done. Everything in it is the client's word; {@link SessionRules} says what is taken.
 *
 * @param zone where the patient was; the day of the session is the day there when it was started
 * @param planned what the patient was doing, as the screen showed it; null = of their own accord
 * @param corrects the entry that this one replaces
 * @param leftOut what was not named at all: {@link Correction} keeps what was there; otherwise the same as no answer
 * @param sentAt the client's clock when it was sent, null = not said: tells how wrong that clock is
 * @param stopSymptoms signs with the answers to their question, each sign once; also something else that is no stop
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
        Set<Said.OfSign> stopSymptoms,
        String note,
        List<Item> items,
        Set<Part> leftOut,
        @Nullable Instant sentAt) {

    public RecordSession {
        note = SessionRules.storable(note) ? TypedText.visible(note) : note; // else refused at its field
        stopSymptoms = Set.copyOf(stopSymptoms);
        items = List.copyOf(items);
        leftOut = Set.copyOf(leftOut);
    }

    /** With everything named, by a clock that is right. */
    public RecordSession(
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
            Set<Said.OfSign> stopSymptoms,
            String note,
            List<Item> items) {
        this(
                patient,
                id,
                startedAt,
                endedAt,
                zone,
                kind,
                planned,
                corrects,
                painBefore,
                peakPain,
                painAfter,
                effort,
                mood,
                stopSymptoms,
                note,
                items,
                Set.of(),
                null);
    }

    /** The same at another time. */
    RecordSession at(Instant start, Instant end) {
        return new RecordSession(
                patient,
                id,
                start,
                end,
                zone,
                kind,
                planned,
                corrects,
                painBefore,
                peakPain,
                painAfter,
                effort,
                mood,
                stopSymptoms,
                note,
                items,
                leftOut,
                sentAt);
    }

    /** What may be left out of a session. */
    public enum Part {
        KIND,
        PAIN_BEFORE,
        PEAK_PAIN,
        PAIN_AFTER,
        EFFORT,
        MOOD,
        NOTE
    }

    /** What may be left out of one exercise. */
    public enum ItemPart {
        SKIPPED_BECAUSE,
        PEAK_PAIN,
        EFFORT,
        INSTEAD_OF
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
     * @param insteadOf what had been asked, where a prepared alternative was taken
     * @param leftOut as in the session
     */
    public record Item(
            PrescriptionId prescription,
            int version,
            @Nullable Side side,
            List<Integer> done,
            @Nullable SkipReason skippedBecause,
            @Nullable PainScore peakPain,
            @Nullable Integer effort,
            @Nullable InsteadOf insteadOf,
            Set<ItemPart> leftOut) {

        public Item {
            done = List.copyOf(done);
            leftOut = Set.copyOf(leftOut);
        }

        /** As it was asked, with everything named. */
        public Item(
                PrescriptionId prescription,
                int version,
                @Nullable Side side,
                List<Integer> done,
                @Nullable SkipReason skippedBecause,
                @Nullable PainScore peakPain,
                @Nullable Integer effort) {
            this(prescription, version, side, done, skippedBecause, peakPain, effort, null, Set.of());
        }

        boolean wasDone() {
            return done.stream().anyMatch(amount -> amount > 0);
        }
    }

    /** The version of a prescription that had been asked. */
    public record InsteadOf(PrescriptionId prescription, int version) {}
}
