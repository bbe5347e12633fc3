-- Something about a patient's safety that a physio must see: with an owner, a cause, and an end with a reason.
CREATE TABLE safety_alert (
    alert_id      uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    patient_id    uuid        NOT NULL,
    owner_id      uuid        NOT NULL,
    action        text        NOT NULL,
    cause         text        NOT NULL,
    details       text[]      NOT NULL,
    screen_id     uuid,
    raised_at     timestamptz NOT NULL,
    seen_by       uuid,
    seen_at       timestamptz,
    closed_by     uuid,
    closed_at     timestamptz,
    closed_reason text,
    CONSTRAINT safety_alert_pk PRIMARY KEY (alert_id),
    CONSTRAINT safety_alert_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT safety_alert_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT safety_alert_owner_fk FOREIGN KEY (owner_id) REFERENCES account,
    CONSTRAINT safety_alert_seen_by_fk FOREIGN KEY (seen_by) REFERENCES account,
    CONSTRAINT safety_alert_closed_by_fk FOREIGN KEY (closed_by) REFERENCES account,
    CONSTRAINT safety_alert_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT safety_alert_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY')),
    CONSTRAINT safety_alert_cause_known CHECK (cause IN ('SCREEN', 'STOP')),
    CONSTRAINT safety_alert_seen_whole CHECK ((seen_by IS NULL) = (seen_at IS NULL)),
    CONSTRAINT safety_alert_closed_whole CHECK ((closed_by IS NULL) = (closed_at IS NULL)
        AND (closed_by IS NULL) = (closed_reason IS NULL)),
    CONSTRAINT safety_alert_reason_length CHECK (char_length(closed_reason) BETWEEN 1 AND 1000)
);

CREATE INDEX safety_alert_open_idx ON safety_alert (patient_id, raised_at DESC) WHERE closed_at IS NULL;
CREATE INDEX safety_alert_patient_idx ON safety_alert (patient_id, raised_at DESC);

ALTER TABLE safety_alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE safety_alert FORCE ROW LEVEL SECURITY;
CREATE POLICY safety_alert_visible ON safety_alert
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON safety_alert TO ${app_role};
GRANT UPDATE (seen_by, seen_at, closed_by, closed_at, closed_reason) ON safety_alert TO ${app_role};
