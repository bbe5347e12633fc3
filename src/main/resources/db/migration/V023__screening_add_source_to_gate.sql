-- What decided: a clinician, the screen, or a stop symptom reported with a session.
SET lock_timeout = '500ms';

ALTER TABLE gate ADD COLUMN source text NOT NULL DEFAULT 'CLINICIAN';
ALTER TABLE gate ADD COLUMN screen_id uuid;
ALTER TABLE gate ADD CONSTRAINT gate_source_known CHECK (source IN ('CLINICIAN', 'SCREEN', 'STOP')) NOT VALID;
ALTER TABLE gate ADD CONSTRAINT gate_screen_only_from_a_screen CHECK ((source = 'SCREEN') = (screen_id IS NOT NULL)) NOT VALID;
ALTER TABLE gate ADD CONSTRAINT gate_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id) NOT VALID;
