-- When a patient likes to do the day's bouts, by the clock at home. Added, never changed; of each number of bouts the newest counts.
CREATE TABLE bout_time (
    bout_time_id uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    waking_from  time        NOT NULL,
    waking_to    time        NOT NULL,
    times        time[]      NOT NULL,
    set_by       uuid        NOT NULL,
    set_at       timestamptz NOT NULL,
    CONSTRAINT bout_time_pk PRIMARY KEY (bout_time_id),
    CONSTRAINT bout_time_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT bout_time_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT bout_time_set_by_fk FOREIGN KEY (set_by) REFERENCES account,
    CONSTRAINT bout_time_day_long_enough CHECK (waking_to - waking_from >= interval '4 hours'),
    CONSTRAINT bout_time_within_the_day CHECK (waking_from <= ALL (times) AND waking_to >= ALL (times)),
    CONSTRAINT bout_time_few CHECK (cardinality(times) <= 8 AND array_position(times, NULL) IS NULL)
);

CREATE INDEX bout_time_patient_idx ON bout_time (patient_id, set_at);

ALTER TABLE bout_time ENABLE ROW LEVEL SECURITY;
ALTER TABLE bout_time FORCE ROW LEVEL SECURITY;
CREATE POLICY bout_time_visible ON bout_time
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON bout_time TO ${app_role};
