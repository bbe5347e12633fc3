-- What the patient may do at the moment, as decided by a clinician (or, later, by the screen). The newest row counts.
CREATE TABLE gate (
    gate_id    uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    action     text        NOT NULL,
    reason     text        NOT NULL,
    opens_on   date,
    decided_by uuid        NOT NULL,
    decided_at timestamptz NOT NULL,
    CONSTRAINT gate_pk PRIMARY KEY (gate_id),
    CONSTRAINT gate_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT gate_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT gate_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account,
    CONSTRAINT gate_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY',
        'STAY_ACTIVE', 'OK_WITH_CAUTIONS', 'OK')),
    CONSTRAINT gate_reason_length CHECK (char_length(reason) BETWEEN 1 AND 1000),
    CONSTRAINT gate_opens_only_after_a_hold CHECK (opens_on IS NULL OR action = 'STAY_ACTIVE')
);

CREATE INDEX gate_patient_idx ON gate (patient_id, decided_at DESC);

ALTER TABLE gate ENABLE ROW LEVEL SECURITY;
ALTER TABLE gate FORCE ROW LEVEL SECURITY;
CREATE POLICY gate_visible ON gate
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON gate TO ${app_role};
