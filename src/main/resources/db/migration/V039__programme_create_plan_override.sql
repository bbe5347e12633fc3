-- A warning of the checks that a physio overrode, with the reason and what was found at that moment. Added, never changed.
CREATE TABLE plan_override (
    programme_id      uuid        NOT NULL,
    programme_version bigint      NOT NULL,
    check_code        text        NOT NULL,
    subject           text        NOT NULL,
    clinic_id         uuid        NOT NULL,
    patient_id        uuid        NOT NULL,
    finding           text        NOT NULL,
    reason            text        NOT NULL,
    made_by           uuid        NOT NULL,
    made_at           timestamptz NOT NULL,
    CONSTRAINT plan_override_pk PRIMARY KEY (programme_id, programme_version, check_code, subject),
    CONSTRAINT plan_override_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT plan_override_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT plan_override_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT plan_override_check_named CHECK (check_code ~ '^[A-Z_]{1,40}$'),
    CONSTRAINT plan_override_subject_length CHECK (char_length(subject) <= 120),
    CONSTRAINT plan_override_finding_length CHECK (char_length(finding) BETWEEN 1 AND 1000),
    CONSTRAINT plan_override_reason_length CHECK (char_length(reason) BETWEEN 1 AND 200)
);

CREATE INDEX plan_override_patient_idx ON plan_override (patient_id);

ALTER TABLE plan_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_override FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_override_visible ON plan_override
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON plan_override TO ${app_role};
