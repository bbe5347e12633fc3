package org.steadyback.session;

import java.time.LocalDate;
import java.time.ZoneId;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;

/**
 * Command: how the back was on a morning.
 *
 * @param zone where the patient answered
 */
public record AnswerMorning(PatientId patient, MorningId id, LocalDate date, PainScore pain, ZoneId zone) {}
