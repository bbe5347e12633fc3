-- The numbers of the grading rules as a clinic has changed them; version 1 is the fact sheet's. Only added, the newest counts.
CREATE TABLE grading_parameters (
    clinic_id  uuid        NOT NULL,
    version    integer     NOT NULL,
    changes    jsonb       NOT NULL,
    reason     text        NOT NULL,
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    CONSTRAINT grading_parameters_pk PRIMARY KEY (clinic_id, version),
    CONSTRAINT grading_parameters_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT grading_parameters_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT grading_parameters_version_after_defaults CHECK (version >= 2),
    CONSTRAINT grading_parameters_changes_are_an_object CHECK (jsonb_typeof(changes) = 'object'),
    CONSTRAINT grading_parameters_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

ALTER TABLE grading_parameters ENABLE ROW LEVEL SECURITY;
ALTER TABLE grading_parameters FORCE ROW LEVEL SECURITY;
CREATE POLICY grading_parameters_of_clinic ON grading_parameters
    USING (clinic_id = app_clinic_id())
    WITH CHECK (clinic_id = app_clinic_id());

GRANT SELECT, INSERT ON grading_parameters TO ${app_role};

-- Quota mode: the quota of each week, approved once as a whole.
CREATE TABLE quota_plan (
    prescription_id uuid        NOT NULL,
    version         integer     NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    baseline        numeric     NOT NULL,
    steps           numeric[]   NOT NULL,
    approved_by     uuid        NOT NULL,
    approved_at     timestamptz NOT NULL,
    CONSTRAINT quota_plan_pk PRIMARY KEY (prescription_id, version),
    CONSTRAINT quota_plan_version_fk FOREIGN KEY (prescription_id, version) REFERENCES prescription_version,
    CONSTRAINT quota_plan_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT quota_plan_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT quota_plan_approved_by_fk FOREIGN KEY (approved_by) REFERENCES account,
    CONSTRAINT quota_plan_baseline_positive CHECK (baseline > 0),
    CONSTRAINT quota_plan_steps_in_range CHECK (0 < ALL (steps) AND cardinality(steps) BETWEEN 1 AND 104)
);

CREATE INDEX quota_plan_patient_idx ON quota_plan (patient_id);

ALTER TABLE quota_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE quota_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY quota_plan_visible ON quota_plan
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON quota_plan TO ${app_role};

-- "This is not right for me", in the patient's words, and what they chose instead, if anything.
CREATE TABLE exercise_complaint (
    complaint_id    uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    prescription_id uuid        NOT NULL,
    why             text        NOT NULL,
    chosen_exercise text,
    made_by         uuid        NOT NULL,
    made_at         timestamptz NOT NULL,
    CONSTRAINT exercise_complaint_pk PRIMARY KEY (complaint_id),
    CONSTRAINT exercise_complaint_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_complaint_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT exercise_complaint_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT exercise_complaint_why_known CHECK (why IN ('HURTS', 'TOO_HARD', 'TOO_EASY', 'DONT_UNDERSTAND',
        'NO_ROOM_OR_EQUIPMENT'))
);

CREATE INDEX exercise_complaint_patient_idx ON exercise_complaint (patient_id, made_at);

ALTER TABLE exercise_complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE exercise_complaint FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_complaint_visible ON exercise_complaint
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON exercise_complaint TO ${app_role};
