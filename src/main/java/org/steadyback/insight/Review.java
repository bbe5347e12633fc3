package org.steadyback.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.progression.WaitingCount;
import org.steadyback.session.MorningEntry;

/**
 * All that a review needs, in one read.
 *
 * @param zone by which the patient's days are counted
 * @param adherence of the last two weeks, whatever the period
 * @param trend what the mornings show, in a sentence
 * @param asked what was asked against what was done, exercise by exercise
 * @param sessions newest first, corrected ones included
 * @param standsOut what is new and wants a look first, newest first
 * @param mornings newest first
 * @param happenings what happened around the patient in the period, oldest first
 * @param reviews earlier reviews, newest first
 * @param decisions how many decisions on doses wait for a physio, and how many are held back
 * @param cameIn what had come in when this was read; a conclusion names it
 * @param newBefore how many sessions came in since my last review and are from before the period, so that they are not shown
 * @param lastSeen when I concluded my last review; {@code null} when I made none
 */
public record Review(
        PatientId patient,
        ZoneId zone,
        Period period,
        boolean programme,
        Adherence adherence,
        String trend,
        List<AskedDone> asked,
        List<ReviewedSession> sessions,
        List<ReviewHighlight> standsOut,
        List<MorningEntry> mornings,
        List<Happening> happenings,
        List<PastReview> reviews,
        WaitingCount decisions,
        CameIn cameIn,
        long newBefore,
        @Nullable Instant lastSeen) {

    /** Something other than a session, on a day. */
    public record Happening(LocalDate day, String what) {}

    /** Sessions that came in since my last review; a stop without any exercise is none. */
    public long newSessions() {
        return sessions.stream().filter(one -> one.isNew() && !one.onlyAStop()).count();
    }

    /** Stops that were reported without any exercise since my last review. */
    public long newStops() {
        return sessions.stream().filter(one -> one.isNew() && one.onlyAStop()).count();
    }
}
