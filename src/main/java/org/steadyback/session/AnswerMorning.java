package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;

/**
 * Command: how the back was on a morning. A change is another answer, under another id.
 *
 * @param zone where the patient answered
 * @param answeredAt by the client's clock; null = not told, then its arrival counts
 * @param sentAt the client's clock when it was sent; null = not told
 */
public record AnswerMorning(
        PatientId patient,
        MorningId id,
        LocalDate date,
        PainScore pain,
        ZoneId zone,
        @Nullable Instant answeredAt,
        @Nullable Instant sentAt) {

    /** Answered when it arrives. */
    public AnswerMorning(PatientId patient, MorningId id, LocalDate date, PainScore pain, ZoneId zone) {
        this(patient, id, date, pain, zone, null, null);
    }
}
