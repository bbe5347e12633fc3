-- Quota mode: the quota of each week, approved once as a whole. Only ever added: a newer row takes an older one's place, one without
-- steps ends it. (The table's first form was never written to by any version.)
SET lock_timeout = '500ms';

DROP TABLE quota_plan;

CREATE TABLE quota_plan (
    quota_plan_id      uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    patient_id         uuid        NOT NULL,
    prescription_id    uuid        NOT NULL,
    approved_version   integer     NOT NULL,
    quantity           text        NOT NULL,
    starts_on          date        NOT NULL,
    baseline           numeric     NOT NULL,
    rise               numeric     NOT NULL,
    steps              numeric[]   NOT NULL,
    parameters_version integer     NOT NULL,
    approved_by        uuid        NOT NULL,
    approved_at        timestamptz NOT NULL,
    CONSTRAINT quota_plan_pk PRIMARY KEY (quota_plan_id),
    CONSTRAINT quota_plan_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT quota_plan_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT quota_plan_version_fk FOREIGN KEY (prescription_id, approved_version) REFERENCES prescription_version,
    CONSTRAINT quota_plan_approved_by_fk FOREIGN KEY (approved_by) REFERENCES account,
    CONSTRAINT quota_plan_quantity_known CHECK (quantity IN ('REPS', 'STRENGTH_HOLD', 'STRETCH_HOLD', 'RESTING_HOLD', 'MINUTES')),
    CONSTRAINT quota_plan_numbers_positive CHECK (baseline > 0 AND rise > 0 AND 0 < ALL (steps)),
    CONSTRAINT quota_plan_at_most_two_years CHECK (cardinality(steps) <= 104),
    CONSTRAINT quota_plan_parameters_positive CHECK (parameters_version >= 1)
);

CREATE INDEX quota_plan_newest_idx ON quota_plan (prescription_id, approved_at DESC);
CREATE INDEX quota_plan_patient_idx ON quota_plan (patient_id);

ALTER TABLE quota_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE quota_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY quota_plan_visible ON quota_plan
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON quota_plan TO ${app_role};
