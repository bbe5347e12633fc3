package org.steadyback.caseload;

/** The texts of a patient {@code p}, wherever they are stored. */
final class PatientTextRows {

    /**
     * Each with whether it was answered: a wish by a line to itself, a complaint by a physio's word, a note by a review after which no
     * stop was raised that is open ({@code settling}). What happens to the plan answers nothing, and neither does its end.
     */
    static final String OF_P = """
            SELECT 'WISH' AS source, x.plan_answer_id::text AS key, x.made_at AS at, x.words,
                   EXISTS (SELECT FROM plan_answer n WHERE n.answer_to = x.plan_answer_id AND n.kind = 'REPLIED') AS answered
              FROM plan_answer x
             WHERE x.patient_id = p.patient_id AND x.kind = 'CHANGE_ASKED' AND x.words <> ''
            UNION ALL
            SELECT 'COMPLAINT', c.complaint_id::text, c.made_at, c.note,
                   EXISTS (SELECT FROM complaint_answer n WHERE n.complaint_id = c.complaint_id AND n.kind <> 'SWITCHED')
              FROM exercise_complaint c WHERE c.patient_id = p.patient_id AND c.note <> ''
            UNION ALL
            SELECT 'SESSION', l.session_id::text, l.ended_at, l.note,
                   settling.at IS NOT NULL AND l.received_at <= settling.at
              FROM session_log l
             WHERE l.patient_id = p.patient_id AND l.note <> ''
               AND NOT EXISTS (SELECT FROM session_log c
                                WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id AND c.note = l.note)
            UNION ALL
            SELECT 'AWAY', z.pause_id::text, z.made_at, z.reason, false
              FROM pause z JOIN account a ON a.account_id = z.made_by AND a.role = 'PATIENT'
             WHERE z.patient_id = p.patient_id
            UNION ALL
            SELECT 'LESS', v.prescription_id || '/' || v.number, v.made_at, v.reason, false
              FROM prescription_version v
             WHERE v.patient_id = p.patient_id AND v.origin = 'PATIENT' AND v.reason <> ''""";

    /** Somebody said to have read the text {@code w}. */
    static final String READ_W =
            "words_read r WHERE r.patient_id = p.patient_id AND r.source = w.source AND r.text_key = w.key";

    /** The last review that settles notes: before the oldest stop that is open. With the condition of an open stop {@code s}. */
    static final String SETTLING = """
            SELECT max(r.reviewed_at) AS at FROM review r
             WHERE r.patient_id = p.patient_id
               AND r.reviewed_at < coalesce((SELECT min(s.raised_at) FROM safety_alert s
                                              WHERE s.patient_id = p.patient_id AND %s), 'infinity')""";

    private PatientTextRows() {}
}
