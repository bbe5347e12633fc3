-- Care begins, rests and ends.

-- One spell of back pain. Programmes and outcomes hang on it, so that a recurrence is a new episode.
CREATE TABLE episode (
    episode_id      uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    onset_date      date        NOT NULL,
    diagnosis_class text        NOT NULL,
    opened_by       uuid        NOT NULL,
    opened_at       timestamptz NOT NULL,
    closed_at       timestamptz,
    closed_reason   text,
    version         bigint      NOT NULL,
    CONSTRAINT episode_pk PRIMARY KEY (episode_id),
    CONSTRAINT episode_of_patient UNIQUE (episode_id, patient_id),
    CONSTRAINT episode_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT episode_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT episode_opened_by_fk FOREIGN KEY (opened_by) REFERENCES account,
    CONSTRAINT episode_diagnosis_known CHECK (diagnosis_class IN ('NON_SPECIFIC', 'RADICULAR', 'SPECIFIC', 'NOT_YET_KNOWN')),
    CONSTRAINT episode_closed_with_reason CHECK ((closed_at IS NULL) = (closed_reason IS NULL)),
    CONSTRAINT episode_closed_reason_length CHECK (char_length(closed_reason) BETWEEN 1 AND 1000)
);

CREATE INDEX episode_patient_idx ON episode (patient_id);
CREATE UNIQUE INDEX episode_one_open ON episode (patient_id) WHERE closed_at IS NULL;

ALTER TABLE episode ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY episode_visible ON episode
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT, UPDATE ON episode TO ${app_role};

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

ALTER TABLE pause ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY pause_visible ON pause
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON pause TO ${app_role};
