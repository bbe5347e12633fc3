-- A clock that is wrong is set right by when the entry was sent; what it said is kept. What was asked, where an alternative was taken.
SET lock_timeout = '500ms';

ALTER TABLE session_log ADD COLUMN sent_at timestamptz;
ALTER TABLE session_log ADD COLUMN said_started_at timestamptz;
ALTER TABLE session_log ADD COLUMN said_ended_at timestamptz;
ALTER TABLE session_log ADD CONSTRAINT session_log_said_whole
    CHECK ((said_started_at IS NULL) = (said_ended_at IS NULL)) NOT VALID;
ALTER TABLE session_log ADD CONSTRAINT session_log_said_with_sent_at
    CHECK (said_started_at IS NULL OR sent_at IS NOT NULL) NOT VALID;

ALTER TABLE session_item ADD COLUMN instead_of_prescription uuid;
ALTER TABLE session_item ADD COLUMN instead_of_number integer;
ALTER TABLE session_item ADD CONSTRAINT session_item_instead_of_whole
    CHECK ((instead_of_prescription IS NULL) = (instead_of_number IS NULL)) NOT VALID;
ALTER TABLE session_item ADD CONSTRAINT session_item_instead_of_own_fk FOREIGN KEY (instead_of_prescription, patient_id)
    REFERENCES prescription (prescription_id, patient_id) NOT VALID;
ALTER TABLE session_item ADD CONSTRAINT session_item_instead_of_version_fk FOREIGN KEY (instead_of_prescription, instead_of_number)
    REFERENCES prescription_version NOT VALID;
