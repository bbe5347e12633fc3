-- The gate keeps what was said as facts, as the alert does; only a clinician writes a reason in words. An alert that was told to
-- somebody at the clinic says to whom and when; and whether those who treat the patient could be told by mail.
SET lock_timeout = '500ms';

ALTER TABLE gate ADD COLUMN said text[] NOT NULL DEFAULT '{}';
ALTER TABLE gate ADD CONSTRAINT gate_said_few CHECK (cardinality(said) <= 40) NOT VALID;
ALTER TABLE gate DROP CONSTRAINT gate_reason_length;
ALTER TABLE gate ADD CONSTRAINT gate_reason_length
    CHECK (char_length(reason) <= 1000 AND (source <> 'CLINICIAN' OR reason <> '')) NOT VALID;
ALTER TABLE gate VALIDATE CONSTRAINT gate_said_few;
ALTER TABLE gate VALIDATE CONSTRAINT gate_reason_length;

ALTER TABLE safety_alert ADD COLUMN told_to uuid;
ALTER TABLE safety_alert ADD COLUMN told_at timestamptz;
ALTER TABLE safety_alert ADD COLUMN mail text;
ALTER TABLE safety_alert ADD COLUMN mailed_at timestamptz;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_told_to_fk FOREIGN KEY (told_to) REFERENCES account NOT VALID;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_told_whole CHECK ((told_to IS NULL) = (told_at IS NULL)) NOT VALID;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_mail_known CHECK (mail IN ('SENT', 'PARTLY', 'FAILED', 'NO_SERVER')) NOT VALID;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_mail_whole CHECK ((mail IS NULL) = (mailed_at IS NULL)) NOT VALID;
ALTER TABLE safety_alert VALIDATE CONSTRAINT safety_alert_said_few;
ALTER TABLE safety_alert VALIDATE CONSTRAINT safety_alert_told_to_fk;
ALTER TABLE safety_alert VALIDATE CONSTRAINT safety_alert_told_whole;
ALTER TABLE safety_alert VALIDATE CONSTRAINT safety_alert_mail_known;
ALTER TABLE safety_alert VALIDATE CONSTRAINT safety_alert_mail_whole;

GRANT UPDATE (mail, mailed_at) ON safety_alert TO ${app_role};
