package org.steadyback.screening.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When to ask again (fact sheet §2.5). Null = never.
 *
 * @param today where the patient lives
 * @param zone of the patient, by which days are counted
 * @param full the last whole screen
 * @param any the last screen of any kind, the weekly check too
 * @param cutShort a screen ended early because an answer could not wait
 * @param decided a clinician decided what the patient may do: before the first screen that stands for it
 * @param stopped something stopped the patient: an emergency, something for the same day, or a stop symptom. No decision stands for
 *     the whole screen after it (§2.9)
 * @param flare a flare was declared
 * @param session day of the last session
 * @param veryLongGap when a break of that length was noticed only with the record that ended it
 * @param holdOver the day on which a stay-active hold opens or opened
 */
public record ScreenDue(
        LocalDate today,
        ZoneId zone,
        @Nullable Instant full,
        @Nullable Instant any,
        @Nullable Instant cutShort,
        @Nullable Instant decided,
        @Nullable Instant stopped,
        @Nullable Instant flare,
        @Nullable LocalDate session,
        @Nullable LocalDate holdOver,
        @Nullable Instant veryLongGap) {

    /** A break of that length asks for a new screen. FIN20 [G]; number [D]. */
    static final int BREAK_DAYS = 28;

    /** Every 12 weeks [D]. */
    static final int ROUTINE_DAYS = 84;

    /** The micro-check [D]. */
    static final int WEEK_DAYS = 7;

    /** Days a routine question may wait for its answer before the physio is told [D]. */
    static final int LATE_AFTER_DAYS = 7;

    /** Why a screen is due, the most pressing first. */
    public enum Why {
        /** After a stop: the whole screen, before what the clinician chose holds. */
        STOPPED(true),
        FIRST(true),
        /** The flare's own short check has come before its first session. */
        FLARE(false),
        BREAK(true),
        HOLD_OVER(false),
        TWELVE_WEEKS(false),
        WEEK(false);

        private final boolean comesFirst;

        Why(boolean comesFirst) {
            this.comesFirst = comesFirst;
        }

        /** Whether it is asked before any session is offered; the others are asked kindly and hold nothing up. */
        public boolean comesFirst() {
            return comesFirst;
        }
    }

    /** What is due today; empty for nothing. */
    public Optional<Why> why() {
        if (after(stopped, full)) {
            return Optional.of(Why.STOPPED);
        }
        var screened = screened();
        if (screened == null) {
            return Optional.of(Why.FIRST);
        }
        if (after(flare, screened)) {
            return Optional.of(Why.FLARE);
        }
        var day = LocalDate.ofInstant(screened, zone);
        if (backAfterABreak(day)) {
            return Optional.of(Why.BREAK);
        }
        if (holdOver != null && !holdOver.isAfter(today) && day.isBefore(holdOver)) {
            return Optional.of(Why.HOLD_OVER);
        }
        if (since(day) >= ROUTINE_DAYS) {
            return Optional.of(Why.TWELVE_WEEKS);
        }
        var asked = any == null || screened.isAfter(any) ? screened : any;
        return since(LocalDate.ofInstant(asked, zone)) >= WEEK_DAYS ? Optional.of(Why.WEEK) : Optional.empty();
    }

    /**
     * A routine question that has been due for a week and is not answered: the physio should know. Whether the patient was there
     * to answer it is not known here.
     *
     * @param since the day it fell due
     */
    public record Late(Why why, LocalDate since) {

        /** Days since it fell due, from {@link ScreenDue#LATE_AFTER_DAYS}. */
        public long days(LocalDate today) {
            return ChronoUnit.DAYS.between(since, today);
        }
    }

    /** The whole screen of every 12 weeks, else the weekly check; empty while neither is late. */
    public Optional<Late> late() {
        var screened = screened();
        if (screened == null) {
            return Optional.empty();
        }
        var asked = any == null || screened.isAfter(any) ? screened : any;
        return late(Why.TWELVE_WEEKS, screened, ROUTINE_DAYS).or(() -> late(Why.WEEK, asked, WEEK_DAYS));
    }

    private Optional<Late> late(Why why, Instant last, int every) {
        var due = LocalDate.ofInstant(last, zone).plusDays(every);
        return since(due) >= LATE_AFTER_DAYS ? Optional.of(new Late(why, due)) : Optional.empty();
    }

    /** The last whole screen, or a clinician's decision in its place; one cut short still has to be finished. */
    private @Nullable Instant screened() {
        if (cutShort == null) {
            return full == null ? decided : full;
        }
        return after(full, cutShort) ? full : null;
    }

    /** A screen in the first weeks of a break says nothing of the rest of it. */
    private boolean backAfterABreak(LocalDate screened) {
        if (session == null) {
            return false;
        }
        if (since(session) < BREAK_DAYS) {
            return after(veryLongGap, screened());
        }
        return ChronoUnit.DAYS.between(session, screened) < BREAK_DAYS;
    }

    private long since(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    private static boolean after(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
