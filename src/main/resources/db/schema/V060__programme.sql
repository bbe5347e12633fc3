-- What a patient is asked to do: programmes, prescriptions and their versions.

-- A set of prescriptions for one episode. It ends with a reason; it is never deleted. Besides its exercises it may hold one direction
-- preferred on purpose, with the reason, and until when it is planned.
CREATE TABLE programme (
    programme_id        uuid        NOT NULL,
    clinic_id           uuid        NOT NULL,
    patient_id          uuid        NOT NULL,
    episode_id          uuid        NOT NULL,
    mode                text        NOT NULL,
    goal                text        NOT NULL,
    preferred_direction text,
    preferred_because   text,
    starts_on           date        NOT NULL,
    planned_until       date,
    ends_on             date,
    ended_reason        text,
    assigned_by         uuid        NOT NULL,
    assigned_at         timestamptz NOT NULL,
    changed_by          uuid        NOT NULL,
    changed_at          timestamptz NOT NULL,
    version             bigint      NOT NULL,
    CONSTRAINT programme_pk PRIMARY KEY (programme_id),
    CONSTRAINT programme_of_patient UNIQUE (programme_id, patient_id),
    CONSTRAINT programme_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT programme_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT programme_episode_fk FOREIGN KEY (episode_id, patient_id) REFERENCES episode (episode_id, patient_id),
    CONSTRAINT programme_assigned_by_fk FOREIGN KEY (assigned_by) REFERENCES account,
    CONSTRAINT programme_changed_by_fk FOREIGN KEY (changed_by) REFERENCES account,
    CONSTRAINT programme_mode_known CHECK (mode IN ('GUIDED', 'QUOTA')),
    CONSTRAINT programme_goal_length CHECK (char_length(goal) <= 400),
    CONSTRAINT programme_preferred_direction_known
        CHECK (preferred_direction IN ('FLEXION', 'EXTENSION', 'LATERAL_FLEXION', 'ROTATION')),
    CONSTRAINT programme_preferred_with_reason CHECK ((preferred_direction IS NULL) = (preferred_because IS NULL)),
    CONSTRAINT programme_preferred_because_length CHECK (char_length(preferred_because) BETWEEN 1 AND 200),
    CONSTRAINT programme_planned_until_after_start CHECK (planned_until >= starts_on),
    CONSTRAINT programme_ended_with_reason CHECK ((ends_on IS NULL) = (ended_reason IS NULL)),
    CONSTRAINT programme_ended_reason_length CHECK (char_length(ended_reason) BETWEEN 1 AND 400)
);

CREATE INDEX programme_patient_idx ON programme (patient_id);
CREATE UNIQUE INDEX programme_one_open ON programme (patient_id) WHERE ends_on IS NULL;

ALTER TABLE programme ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_visible ON programme
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT, UPDATE ON programme TO ${app_role};

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

ALTER TABLE prescription ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY prescription_visible ON prescription
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON prescription TO ${app_role};

-- What is asked. kind says what a version was made as, whose word it is is its origin; with it stands what belongs to it: the reason a
-- person typed, the number of trials, the decision that it comes of. The sentence about it is made when it is read (VersionWords).
-- baseline is what trials gave (none: start ÷ start share).
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
    origin           text        NOT NULL DEFAULT 'PHYSIO',
    kind             text        NOT NULL,
    reason           text        NOT NULL DEFAULT '',
    decision_id      uuid,
    trials           integer,
    baseline         numeric,
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
    CONSTRAINT prescription_version_baseline_positive CHECK (baseline > 0),
    CONSTRAINT prescription_version_kind_of_origin CHECK (CASE origin
        WHEN 'PHYSIO' THEN kind IN ('ASSIGNED', 'ADDED', 'CHANGED', 'MOVED', 'WITHDRAWN', 'START_AGREED', 'BEYOND_RULES')
        WHEN 'PATIENT' THEN kind IN ('TAKEN_INSTEAD', 'GIVEN_UP', 'LOWERED')
        WHEN 'ENGINE' THEN kind IN ('GRADED', 'ACCEPTED', 'ADJUSTED', 'START_FOUND', 'FLARE_EASED', 'FLARE_RESTS', 'FLARE_BACK',
                                    'MORNING_CHANGED')
        ELSE false END),
    CONSTRAINT prescription_version_decided_by_decision
        CHECK (kind NOT IN ('GRADED', 'ACCEPTED', 'ADJUSTED', 'BEYOND_RULES') OR decision_id IS NOT NULL),
    CONSTRAINT prescription_version_reason_of_a_person
        CHECK (char_length(reason) <= 400 AND (reason = '' OR origin <> 'ENGINE') AND (kind <> 'BEYOND_RULES' OR reason <> '')),
    CONSTRAINT prescription_version_trials_of_a_start CHECK ((kind = 'START_FOUND') = (trials IS NOT NULL) AND trials >= 1)
);

CREATE INDEX prescription_version_patient_idx ON prescription_version (patient_id);

ALTER TABLE prescription_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY prescription_version_visible ON prescription_version
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON prescription_version TO ${app_role};

-- A warning of the checks that a physio overrode, with the reason and what was found at that moment, as facts whose fields the check
-- decides (check.Finding). Added, never changed.
CREATE TABLE plan_override (
    programme_id      uuid        NOT NULL,
    programme_version bigint      NOT NULL,
    check_code        text        NOT NULL,
    subject           text        NOT NULL,
    clinic_id         uuid        NOT NULL,
    patient_id        uuid        NOT NULL,
    found             jsonb       NOT NULL,
    reason            text        NOT NULL,
    made_by           uuid        NOT NULL,
    made_at           timestamptz NOT NULL,
    CONSTRAINT plan_override_pk PRIMARY KEY (programme_id, programme_version, check_code, subject),
    CONSTRAINT plan_override_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT plan_override_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT plan_override_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT plan_override_check_named CHECK (check_code ~ '^[A-Z_]{1,40}$'),
    CONSTRAINT plan_override_subject_length CHECK (char_length(subject) <= 120),
    CONSTRAINT plan_override_found_is_an_object CHECK (jsonb_typeof(found) = 'object' AND octet_length(found::text) <= 2000),
    CONSTRAINT plan_override_reason_length CHECK (char_length(reason) BETWEEN 1 AND 200)
);

CREATE INDEX plan_override_patient_idx ON plan_override (patient_id);

ALTER TABLE plan_override ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_override_visible ON plan_override
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON plan_override TO ${app_role};
