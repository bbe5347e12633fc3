-- Where an exercise starts: measured in trials, or set by the physio for a reason; and what the trials gave. Only ever added.
-- (The first ten numbers of the module are used up; its second ten are 130 to 139.)
CREATE TABLE start_choice (
    start_choice_id uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    prescription_id uuid        NOT NULL,
    measure         boolean     NOT NULL,
    reason          text        NOT NULL,
    made_by         uuid        NOT NULL,
    made_at         timestamptz NOT NULL,
    CONSTRAINT start_choice_pk PRIMARY KEY (start_choice_id),
    CONSTRAINT start_choice_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT start_choice_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT start_choice_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT start_choice_reason_length CHECK (char_length(reason) <= 400),
    CONSTRAINT start_choice_set_with_reason CHECK (measure OR reason <> '')
);

CREATE INDEX start_choice_patient_idx ON start_choice (patient_id, prescription_id, made_at);

CREATE TABLE baseline (
    baseline_id        uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    patient_id         uuid        NOT NULL,
    prescription_id    uuid        NOT NULL,
    trials             integer[]   NOT NULL,
    outcome            text        NOT NULL,
    baseline           numeric,
    quota              numeric,
    usual_pain         numeric,
    parameters_version integer     NOT NULL,
    made_by            uuid        NOT NULL,
    made_at            timestamptz NOT NULL,
    CONSTRAINT baseline_pk PRIMARY KEY (baseline_id),
    CONSTRAINT baseline_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT baseline_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT baseline_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT baseline_outcome_known CHECK (outcome IN ('READY', 'AWAITS_PHYSIO', 'NOTHING_MANAGED')),
    CONSTRAINT baseline_has_a_quota_or_nothing CHECK (
        (outcome = 'NOTHING_MANAGED') = (baseline IS NULL) AND (baseline IS NULL) = (quota IS NULL)),
    CONSTRAINT baseline_never_above_the_trials CHECK (quota <= greatest(baseline, 1)),
    CONSTRAINT baseline_usual_pain_in_range CHECK (usual_pain BETWEEN 0 AND 10)
);

CREATE INDEX baseline_patient_idx ON baseline (patient_id, prescription_id, made_at);

ALTER TABLE start_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE start_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY start_choice_visible ON start_choice
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE baseline ENABLE ROW LEVEL SECURITY;
ALTER TABLE baseline FORCE ROW LEVEL SECURITY;
CREATE POLICY baseline_visible ON baseline
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON start_choice TO ${app_role};
GRANT SELECT, INSERT ON baseline TO ${app_role};
