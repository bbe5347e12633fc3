-- A physio settles an answer that was "not sure". The newest row of a question counts.
CREATE TABLE screen_settlement (
    settlement_id uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    patient_id    uuid        NOT NULL,
    screen_id     uuid        NOT NULL,
    question      text        NOT NULL,
    answer        text        NOT NULL,
    reason        text        NOT NULL,
    settled_by    uuid        NOT NULL,
    settled_at    timestamptz NOT NULL,
    CONSTRAINT screen_settlement_pk PRIMARY KEY (settlement_id),
    CONSTRAINT screen_settlement_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_settlement_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT screen_settlement_settled_by_fk FOREIGN KEY (settled_by) REFERENCES account,
    CONSTRAINT screen_settlement_question_length CHECK (char_length(question) BETWEEN 1 AND 40),
    CONSTRAINT screen_settlement_answer_known CHECK (answer IN ('YES', 'NO')),
    CONSTRAINT screen_settlement_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

CREATE INDEX screen_settlement_screen_idx ON screen_settlement (screen_id, settled_at DESC);

ALTER TABLE screen_settlement ENABLE ROW LEVEL SECURITY;
ALTER TABLE screen_settlement FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_settlement_visible ON screen_settlement
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON screen_settlement TO ${app_role};
