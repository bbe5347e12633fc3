-- A prescription is an identity; what is asked stands in its versions, which are only ever added.
CREATE TABLE prescription (
    prescription_id uuid NOT NULL,
    clinic_id       uuid NOT NULL,
    patient_id      uuid NOT NULL,
    programme_id    uuid NOT NULL,
    exercise_id     text NOT NULL,
    CONSTRAINT prescription_pk PRIMARY KEY (prescription_id),
    CONSTRAINT prescription_of_patient UNIQUE (prescription_id, patient_id),
    CONSTRAINT prescription_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT prescription_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT prescription_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id)
);

CREATE INDEX prescription_programme_idx ON prescription (programme_id);
CREATE INDEX prescription_patient_idx ON prescription (patient_id);

CREATE TABLE prescription_version (
    prescription_id  uuid        NOT NULL,
    number           integer     NOT NULL,
    clinic_id        uuid        NOT NULL,
    patient_id       uuid        NOT NULL,
    exercise_id      text        NOT NULL,
    exercise_version integer     NOT NULL,
    place            integer     NOT NULL,
    sets             integer,
    reps             integer,
    hold_seconds     integer,
    rest_seconds     integer,
    side             text        NOT NULL,
    load             text,
    minutes          integer,
    days_per_week    integer,
    weekdays         integer[],
    bouts_per_day    integer     NOT NULL,
    valid_from       date        NOT NULL,
    withdrawn        boolean     NOT NULL,
    decision         text        NOT NULL,
    made_by          uuid        NOT NULL,
    made_at          timestamptz NOT NULL,
    CONSTRAINT prescription_version_pk PRIMARY KEY (prescription_id, number),
    CONSTRAINT prescription_version_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT prescription_version_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT prescription_version_exercise_fk FOREIGN KEY (exercise_id, exercise_version) REFERENCES exercise,
    CONSTRAINT prescription_version_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT prescription_version_number_positive CHECK (number >= 1),
    CONSTRAINT prescription_version_place_positive CHECK (place >= 1),
    CONSTRAINT prescription_version_dose_is_sets_or_minutes CHECK (
        (minutes IS NULL AND sets BETWEEN 1 AND 10 AND reps BETWEEN 1 AND 100 AND hold_seconds BETWEEN 0 AND 600
            AND rest_seconds BETWEEN 0 AND 600)
        OR (minutes BETWEEN 1 AND 240 AND sets IS NULL AND reps IS NULL AND hold_seconds IS NULL AND rest_seconds IS NULL)),
    CONSTRAINT prescription_version_side_known CHECK (side IN ('BOTH_TOGETHER', 'EACH', 'LEFT', 'RIGHT')),
    CONSTRAINT prescription_version_load_length CHECK (char_length(load) BETWEEN 1 AND 60),
    CONSTRAINT prescription_version_days_or_weekdays CHECK (
        (days_per_week BETWEEN 1 AND 7 AND weekdays IS NULL)
        OR (days_per_week IS NULL AND weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality(weekdays) BETWEEN 1 AND 7)),
    CONSTRAINT prescription_version_bouts_in_range CHECK (bouts_per_day BETWEEN 1 AND 8),
    CONSTRAINT prescription_version_decision_length CHECK (char_length(decision) BETWEEN 1 AND 200)
);

CREATE INDEX prescription_version_patient_idx ON prescription_version (patient_id);

ALTER TABLE prescription ENABLE ROW LEVEL SECURITY;
ALTER TABLE prescription FORCE ROW LEVEL SECURITY;
CREATE POLICY prescription_visible ON prescription
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE prescription_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE prescription_version FORCE ROW LEVEL SECURITY;
CREATE POLICY prescription_version_visible ON prescription_version
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON prescription TO ${app_role};
GRANT SELECT, INSERT ON prescription_version TO ${app_role};
