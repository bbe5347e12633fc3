-- What became of a complaint: the patient took a prepared exercise instead, a physio has seen it, changed the plan or replied.
-- The exercise is chosen after the complaint is kept, so it stands here. Only added.
CREATE TABLE complaint_answer (
    complaint_answer_id uuid        NOT NULL,
    clinic_id           uuid        NOT NULL,
    patient_id          uuid        NOT NULL,
    complaint_id        uuid        NOT NULL,
    kind                text        NOT NULL,
    exercise_id         text,
    words               text        NOT NULL,
    made_by             uuid        NOT NULL,
    made_at             timestamptz NOT NULL,
    CONSTRAINT complaint_answer_pk PRIMARY KEY (complaint_answer_id),
    CONSTRAINT complaint_answer_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT complaint_answer_complaint_fk FOREIGN KEY (complaint_id, patient_id)
        REFERENCES exercise_complaint (complaint_id, patient_id),
    CONSTRAINT complaint_answer_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT complaint_answer_kind_known CHECK (kind IN ('SWITCHED', 'SEEN', 'CHANGED', 'REPLIED')),
    CONSTRAINT complaint_answer_words_length CHECK (char_length(words) <= 400),
    CONSTRAINT complaint_answer_reply_has_words CHECK (kind <> 'REPLIED' OR words <> ''),
    CONSTRAINT complaint_answer_exercise_of_switch CHECK ((kind = 'SWITCHED') = (exercise_id IS NOT NULL))
);

CREATE INDEX complaint_answer_complaint_idx ON complaint_answer (complaint_id, made_at);
CREATE INDEX complaint_answer_patient_idx ON complaint_answer (patient_id);

ALTER TABLE complaint_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaint_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY complaint_answer_visible ON complaint_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON complaint_answer TO ${app_role};
