-- A pause is a fact of its own: a holiday is not a gap in doing.
CREATE TABLE pause (
    pause_id   uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    from_date  date        NOT NULL,
    to_date    date        NOT NULL,
    reason     text        NOT NULL,
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    CONSTRAINT pause_pk PRIMARY KEY (pause_id),
    CONSTRAINT pause_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT pause_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT pause_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT pause_period_in_order CHECK (to_date >= from_date),
    CONSTRAINT pause_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

CREATE INDEX pause_patient_idx ON pause (patient_id, from_date);

ALTER TABLE pause ENABLE ROW LEVEL SECURITY;
ALTER TABLE pause FORCE ROW LEVEL SECURITY;
CREATE POLICY pause_visible ON pause
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON pause TO ${app_role};
