package org.steadyback.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.library.ExerciseWordsSql;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.text.Texts;

/** Reads what a patient said of exercises, and what became of it. */
public final class ComplaintRows {

    /**
     * One text for all complaints that the condition lets through, the newest 50 at most; c is the complaint, y its prescription.
     * Moments in microseconds, as they are stored.
     */
    private static final String TEXT = """
            SELECT jsonb_agg(jsonb_build_object('id', k.complaint_id, 'prescription', k.prescription_id, 'exercise', k.exercise,
                       'why', k.why,
                       'note', k.note, 'at', (extract(epoch FROM k.made_at) * 1000000)::bigint, 'answers', k.answers)
                       ORDER BY k.made_at DESC, k.complaint_id DESC)::text AS complaints
              FROM (SELECT c.*,
                           %s AS exercise,
                           (SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'words', a.words, 'by', n.display_name,
                                       'at', (extract(epoch FROM a.made_at) * 1000000)::bigint,
                                       'taken', %s,
                                       'dose', (SELECT jsonb_build_object('minutes', v.minutes, 'sets', coalesce(v.sets, 0), 'reps', coalesce(v.reps, 0),
                                                           'hold', coalesce(v.hold_seconds, 0), 'rest', coalesce(v.rest_seconds, 0), 'side', v.side,
                                                           'load', v.load)
                                                  FROM prescription_version v
                                                 WHERE v.patient_id = a.patient_id AND v.exercise_id = a.exercise_id
                                                   AND v.kind = 'TAKEN_INSTEAD' AND v.made_at < a.made_at + interval '1 second'
                                                 ORDER BY v.made_at DESC LIMIT 1)) ORDER BY a.made_at)
                              FROM complaint_answer a LEFT JOIN account n ON n.account_id = a.made_by
                             WHERE a.complaint_id = c.complaint_id) AS answers
                      FROM exercise_complaint c JOIN prescription y USING (prescription_id)
                     WHERE %s ORDER BY c.made_at DESC LIMIT 50) k""";

    private static final AgreementTexts SAY = Texts.of(AgreementTexts.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    private ComplaintRows() {}

    /** Of a programme p; exercises in the words of whoever reads. */
    static String ofProgramme() {
        return those("y.programme_id = p.programme_id");
    }

    /** Of one prescription of one patient. */
    public static String ofPrescription() {
        return those("c.patient_id = :patient AND y.prescription_id = :prescription");
    }

    private static String those(String condition) {
        return TEXT.formatted(
                ExerciseWordsSql.newestName("y.exercise_id"), ExerciseWordsSql.newestName("a.exercise_id"), condition);
    }

    private record Said(
            UUID id,
            UUID prescription,
            @Nullable String exercise,
            String why,
            String note,
            long at,
            @Nullable List<Answered> answers) {

        Complaint complaint() {
            return new Complaint(
                    new ComplaintId(id),
                    new PrescriptionId(prescription),
                    exercise == null ? "" : exercise,
                    ComplaintReason.valueOf(why),
                    note,
                    instant(at),
                    answers == null
                            ? List.of()
                            : answers.stream().map(Answered::answer).toList());
        }
    }

    private record Answered(
            String kind,
            String words,
            @Nullable String by,
            long at,
            @Nullable String taken,
            @Nullable Taken dose) {

        Complaint.Answer answer() {
            return new Complaint.Answer(
                    Complaint.Kind.valueOf(kind), said(), by == null ? SAY.yourClinic() : by, instant(at));
        }

        /** What was taken instead is a fact, and worded for whoever reads it. */
        private String said() {
            return taken == null || dose == null ? words : SAY.taken(taken, DoseWords.of(dose.dose()));
        }
    }

    /** The dose at which another exercise was taken. */
    private record Taken(
            @Nullable Integer minutes,
            int sets,
            int reps,
            int hold,
            int rest,
            String side,
            @Nullable String load) {

        Dose dose() {
            return minutes != null
                    ? new Dose.Minutes(minutes)
                    : new Dose.Sets(sets, reps, hold, rest, Side.valueOf(side), load);
        }
    }

    /** Newest first. */
    public static List<Complaint> complaints(ResultSet row) throws SQLException {
        var text = row.getString("complaints");
        return text == null
                ? List.of()
                : List.of(JSON.readValue(text, Said[].class)).stream()
                        .map(Said::complaint)
                        .toList();
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
