-- A clinician clears alerts: who saw or spoke with the patient, how, when, what was found for each sign, what was advised, what may
-- be done from then on. Added, never changed. "asked": the questions put on that occasion, all answered with no.
CREATE TABLE clearance (
    clearance_id uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    who          text        NOT NULL,
    reported_by  text,
    contact      text        NOT NULL,
    contact_at   timestamptz NOT NULL,
    mistake      boolean     NOT NULL,
    asked        text[]      NOT NULL,
    advice       text        NOT NULL,
    action       text        NOT NULL,
    cleared_by   uuid        NOT NULL,
    cleared_at   timestamptz NOT NULL,
    CONSTRAINT clearance_pk PRIMARY KEY (clearance_id),
    CONSTRAINT clearance_of_patient UNIQUE (clearance_id, patient_id),
    CONSTRAINT clearance_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT clearance_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT clearance_cleared_by_fk FOREIGN KEY (cleared_by) REFERENCES account,
    CONSTRAINT clearance_who_known CHECK (who IN ('MYSELF', 'EMERGENCY_DEPARTMENT', 'GP_OR_URGENT_CARE', 'COLLEAGUE')),
    CONSTRAINT clearance_reported_by_whom CHECK ((who = 'MYSELF') = (reported_by IS NULL)),
    CONSTRAINT clearance_reported_by_length CHECK (char_length(reported_by) BETWEEN 3 AND 200),
    CONSTRAINT clearance_contact_known CHECK (contact IN ('IN_PERSON', 'PHONE', 'VIDEO')),
    CONSTRAINT clearance_contact_before CHECK (contact_at <= cleared_at),
    CONSTRAINT clearance_mistake_asks_six CHECK (NOT mistake OR asked @> ARRAY['C1', 'C2', 'C3', 'C4', 'C5', 'N1']),
    CONSTRAINT clearance_asked_few CHECK (cardinality(asked) <= 40),
    CONSTRAINT clearance_advice_length CHECK (char_length(advice) BETWEEN 10 AND 1000),
    CONSTRAINT clearance_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY',
        'STAY_ACTIVE', 'OK_WITH_CAUTIONS', 'OK'))
);

CREATE INDEX clearance_patient_idx ON clearance (patient_id, cleared_at DESC);

ALTER TABLE clearance ENABLE ROW LEVEL SECURITY;
ALTER TABLE clearance FORCE ROW LEVEL SECURITY;
CREATE POLICY clearance_visible ON clearance
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON clearance TO ${app_role};

-- What a clinician found on one thing that was said. "said" is the code of safety_alert.said, or for alerts from before the words of
-- the alert itself.
CREATE TABLE clearance_finding (
    clearance_id uuid    NOT NULL,
    place        integer NOT NULL,
    clinic_id    uuid    NOT NULL,
    patient_id   uuid    NOT NULL,
    said         text    NOT NULL,
    found        text    NOT NULL,
    CONSTRAINT clearance_finding_pk PRIMARY KEY (clearance_id, place),
    CONSTRAINT clearance_finding_once UNIQUE (clearance_id, said),
    CONSTRAINT clearance_finding_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT clearance_finding_clearance_fk FOREIGN KEY (clearance_id, patient_id) REFERENCES clearance (clearance_id, patient_id),
    CONSTRAINT clearance_finding_place_from_1 CHECK (place BETWEEN 1 AND 200),
    CONSTRAINT clearance_finding_said_length CHECK (char_length(said) BETWEEN 1 AND 1000),
    CONSTRAINT clearance_finding_found_length CHECK (char_length(found) BETWEEN 10 AND 1000)
);

CREATE INDEX clearance_finding_patient_idx ON clearance_finding (patient_id);

ALTER TABLE clearance_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE clearance_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY clearance_finding_visible ON clearance_finding
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON clearance_finding TO ${app_role};
