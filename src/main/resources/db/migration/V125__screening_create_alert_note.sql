-- A call about an open alert, or why nobody was reached: kept, and clears nothing.
CREATE TABLE alert_note (
    note_id    uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    note       text        NOT NULL,
    noted_by   uuid        NOT NULL,
    noted_at   timestamptz NOT NULL,
    CONSTRAINT alert_note_pk PRIMARY KEY (note_id),
    CONSTRAINT alert_note_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT alert_note_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT alert_note_noted_by_fk FOREIGN KEY (noted_by) REFERENCES account,
    CONSTRAINT alert_note_length CHECK (char_length(note) BETWEEN 1 AND 1000)
);

CREATE INDEX alert_note_patient_idx ON alert_note (patient_id, noted_at DESC);

ALTER TABLE alert_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE alert_note FORCE ROW LEVEL SECURITY;
CREATE POLICY alert_note_visible ON alert_note
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON alert_note TO ${app_role};
