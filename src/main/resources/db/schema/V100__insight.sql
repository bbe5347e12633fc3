-- What the logs say: reviews by a physio. Trends and what helps are read from the log; nothing of them is stored.

-- A concluded review. The patient sees that the log was read, by whom and when, and the note.
CREATE TABLE review (
    review_id   uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    note        text        NOT NULL,
    reviewed_by uuid        NOT NULL,
    reviewed_at timestamptz NOT NULL,
    CONSTRAINT review_pk PRIMARY KEY (review_id),
    CONSTRAINT review_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT review_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT review_reviewed_by_fk FOREIGN KEY (reviewed_by) REFERENCES account,
    CONSTRAINT review_note_length CHECK (char_length(note) <= 4000)
);

CREATE INDEX review_patient_idx ON review (patient_id, reviewed_at DESC);

ALTER TABLE review ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY review_visible ON review
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON review TO ${app_role};
