package org.steadyback.caseload.need;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;

/**
 * What is known of one patient on one day. What is not known is {@code null}, never 0.
 *
 * @param programme whether a programme runs or is about to
 * @param recorded whether anything was ever recorded in it
 * @param stop what stops the patient for safety
 * @param painRise what rose by enough to count, in words
 * @param flare a flare that lasts, or what suggests one
 * @param wish what the patient asked to have changed, in words; nobody has answered
 * @param notRight what the patient said is not right for them; no physio has answered
 * @param quiet {@code null} while nothing could have been missed yet
 * @param unreviewed {@code null} when nothing came in since my last review
 * @param adherence of the last two weeks
 * @param waiting how many decisions on doses wait for a physio
 * @param starts how many measured starts wait for a physio
 * @param late a routine safety question that waits too long for its answer
 * @param quotaPlan whether a quota plan waits for a physio's approval
 * @param beside what is easily overlooked
 * @param toRead a text of the patient whose words are to be read first; null = none
 * @param held how many decisions on doses nobody may accept at the moment
 * @param awayUntil the last of the days away, today among them; null = not away
 * @param withheld exercises of the running plan that wait for a physio's word; null = none
 */
public record PatientFacts(
        boolean programme,
        boolean recorded,
        @Nullable Stop stop,
        @Nullable String painRise,
        @Nullable Flare flare,
        @Nullable String wish,
        @Nullable NotRight notRight,
        @Nullable Quiet quiet,
        @Nullable Unreviewed unreviewed,
        Adherence adherence,
        int waiting,
        int starts,
        @Nullable Late late,
        boolean quotaPlan,
        Beside beside,
        @Nullable Withheld withheld,
        @Nullable ToRead toRead,
        int held,
        @Nullable LocalDate awayUntil) {

    /**
     * What is easily overlooked, in words; null = it is not so.
     *
     * @param alert an open alert that stops nothing and still wants a look
     * @param questions nothing is offered until the patient has answered the safety questions
     * @param boomAndBust good days overdone, and the days after them fall out
     * @param closed no programme runs, and the last one was closed
     * @param automaticOff the automatic mode was on, and ended by itself
     */
    public record Beside(
            @Nullable String alert,
            @Nullable String questions,
            @Nullable String boomAndBust,
            @Nullable String closed,
            @Nullable String automaticOff) {

        public static final Beside NOTHING = new Beside(null, null, null, null, null);
    }

    /**
     * What stops a patient for safety.
     *
     * @param words the facts, with how long it has been so
     * @param minutes since it began
     */
    public record Stop(String words, Urgency urgency, long minutes) {

        /** Reported with a session, and neither an emergency nor for the same day any more. */
        public static Stop reported(String words) {
            return new Stop(words, Urgency.REPORTED, 0);
        }

        /** However long: an emergency before all others, as on the page of alerts; among equals the longest first. */
        int weight() {
            return urgency.ordinal() * EACH_URGENCY + (int) Math.clamp(minutes, 0, EACH_URGENCY - 1);
        }
    }

    /** What a stop asks of the physio; the most urgent last. */
    public enum Urgency {
        REPORTED,
        CLINICIAN_FIRST,
        URGENT,
        SAME_DAY,
        EMERGENCY
    }

    private static final int EACH_URGENCY = 1_000_000;

    /**
     * @param words the facts
     * @param whole the whole screen of every 12 weeks; else the weekly check
     * @param days since it fell due
     */
    public record Late(String words, boolean whole, int days) {}

    /**
     * @param words the facts
     * @param review whether it should have settled by now and nobody has looked
     * @param day from 1; 0 = only suggested
     */
    public record Flare(String words, boolean review, int day) {

        boolean suggested() {
            return day == 0;
        }
    }

    /**
     * @param exercises how many exercises it is about, 1 or more
     * @param hurts whether one of them hurts
     * @param days since the oldest of it was said, 0 or more
     */
    public record NotRight(int exercises, boolean hurts, int days) {

        private static final int HURTS_FIRST = 1000;

        String words() {
            var what = exercises == 1 ? "1 exercise" : exercises + " exercises";
            var since = days == 0 ? "said today" : days == 1 ? "said yesterday" : "said " + days + " days ago";
            return what + (hurts ? ", it hurts; " : "; ") + since;
        }

        /** What hurts comes first, then what has waited longest. */
        int weight() {
            return days + (hurts ? HURTS_FIRST : 0);
        }
    }

    /**
     * @param exercises how many exercises of the plan, 1 or more
     * @param all how many the plan asks for
     * @param reasons the conditions, in words
     */
    public record Withheld(int exercises, int all, String reasons) {

        /** "2 of 5: pregnancy". */
        String words() {
            return exercises + " of " + all + ": " + reasons;
        }
    }

    /**
     * A text that nobody has read, answered or reviewed and whose words are on the list of those to be read first. It grades nothing.
     *
     * @param words what it may be about, which text it is and from when; never the text
     * @param selfHarm whether it may be about self-harm, which comes first
     */
    public record ToRead(String words, boolean selfHarm) {}

    /** @param planned on how many days since the last record something was planned */
    public record Quiet(int days, int planned) {}

    /**
     * @param days since my last review, or since the first record when I made none
     * @param before whether I made one
     */
    public record Unreviewed(int days, boolean before) {}
}
