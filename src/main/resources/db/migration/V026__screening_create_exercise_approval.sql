-- A physio lets one patient do one exercise in spite of a caution, or takes that back. The newest row of an exercise counts.
CREATE TABLE exercise_approval (
    approval_id uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    exercise_id text        NOT NULL,
    granted     boolean     NOT NULL,
    policy      text,
    reason      text        NOT NULL,
    decided_by  uuid        NOT NULL,
    decided_at  timestamptz NOT NULL,
    CONSTRAINT exercise_approval_pk PRIMARY KEY (approval_id),
    CONSTRAINT exercise_approval_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_approval_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT exercise_approval_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account,
    CONSTRAINT exercise_approval_exercise_length CHECK (char_length(exercise_id) BETWEEN 4 AND 60),
    CONSTRAINT exercise_approval_policy_known CHECK (policy IN ('X', 'S', 'M')),
    CONSTRAINT exercise_approval_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

CREATE INDEX exercise_approval_patient_idx ON exercise_approval (patient_id, exercise_id, decided_at DESC);

ALTER TABLE exercise_approval ENABLE ROW LEVEL SECURITY;
ALTER TABLE exercise_approval FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_approval_visible ON exercise_approval
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON exercise_approval TO ${app_role};
