-- How the back was the next morning. A second answer for a date is a new row; the newest counts.
CREATE TABLE morning_answer (
    patient_id  uuid        NOT NULL,
    morning_id  uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    date        date        NOT NULL,
    pain        integer     NOT NULL,
    zone        text        NOT NULL,
    recalled    boolean     NOT NULL,
    recorded_by uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    body_digest bytea       NOT NULL,
    CONSTRAINT morning_answer_pk PRIMARY KEY (patient_id, morning_id),
    CONSTRAINT morning_answer_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT morning_answer_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT morning_answer_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES account,
    CONSTRAINT morning_answer_pain_in_range CHECK (pain BETWEEN 0 AND 10),
    CONSTRAINT morning_answer_digest_is_sha_256 CHECK (octet_length(body_digest) = 32)
);

CREATE INDEX morning_answer_date_idx ON morning_answer (patient_id, date);

ALTER TABLE morning_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE morning_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY morning_answer_visible ON morning_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON morning_answer TO ${app_role};
