-- A set of prescriptions for one episode. It ends with a reason; it is never deleted.
CREATE TABLE programme (
    programme_id uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    episode_id   uuid        NOT NULL,
    mode         text        NOT NULL,
    goal         text        NOT NULL,
    starts_on    date        NOT NULL,
    ends_on      date,
    ended_reason text,
    assigned_by  uuid        NOT NULL,
    assigned_at  timestamptz NOT NULL,
    changed_by   uuid        NOT NULL,
    changed_at   timestamptz NOT NULL,
    version      bigint      NOT NULL,
    CONSTRAINT programme_pk PRIMARY KEY (programme_id),
    CONSTRAINT programme_of_patient UNIQUE (programme_id, patient_id),
    CONSTRAINT programme_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT programme_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT programme_episode_fk FOREIGN KEY (episode_id, patient_id) REFERENCES episode (episode_id, patient_id),
    CONSTRAINT programme_assigned_by_fk FOREIGN KEY (assigned_by) REFERENCES account,
    CONSTRAINT programme_changed_by_fk FOREIGN KEY (changed_by) REFERENCES account,
    CONSTRAINT programme_mode_known CHECK (mode IN ('GUIDED', 'QUOTA')),
    CONSTRAINT programme_goal_length CHECK (char_length(goal) <= 400),
    CONSTRAINT programme_ended_with_reason CHECK ((ends_on IS NULL) = (ended_reason IS NULL)),
    CONSTRAINT programme_ended_reason_length CHECK (char_length(ended_reason) BETWEEN 1 AND 400)
);

CREATE INDEX programme_patient_idx ON programme (patient_id);
CREATE UNIQUE INDEX programme_one_open ON programme (patient_id) WHERE ends_on IS NULL;

ALTER TABLE programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_visible ON programme
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT, UPDATE ON programme TO ${app_role};
