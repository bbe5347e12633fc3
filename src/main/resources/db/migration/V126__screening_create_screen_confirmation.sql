-- "Is that right?" under the page of advice: confirmed, or taken back within the minute on the same page. At most one for a screen.
CREATE TABLE screen_confirmation (
    screen_id  uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    outcome    text        NOT NULL,
    step       text        NOT NULL,
    said_by    uuid        NOT NULL,
    said_at    timestamptz NOT NULL,
    CONSTRAINT screen_confirmation_pk PRIMARY KEY (screen_id),
    CONSTRAINT screen_confirmation_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_confirmation_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT screen_confirmation_said_by_fk FOREIGN KEY (said_by) REFERENCES account,
    CONSTRAINT screen_confirmation_outcome_known CHECK (outcome IN ('CONFIRMED', 'TAKEN_BACK')),
    CONSTRAINT screen_confirmation_step_length CHECK (char_length(step) BETWEEN 1 AND 40)
);

CREATE INDEX screen_confirmation_patient_idx ON screen_confirmation (patient_id);

ALTER TABLE screen_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE screen_confirmation FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_confirmation_visible ON screen_confirmation
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON screen_confirmation TO ${app_role};
