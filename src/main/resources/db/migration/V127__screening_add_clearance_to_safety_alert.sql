-- How an alert ended: by which clearance, or taken back by the patient within the minute. Null for alerts closed before there were any.
SET lock_timeout = '500ms';

ALTER TABLE safety_alert ADD COLUMN clearance_id uuid;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_clearance_fk FOREIGN KEY (clearance_id, patient_id)
    REFERENCES clearance (clearance_id, patient_id) NOT VALID;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_clearance_closes CHECK (clearance_id IS NULL OR closed_at IS NOT NULL) NOT VALID;
GRANT UPDATE (clearance_id) ON safety_alert TO ${app_role};
