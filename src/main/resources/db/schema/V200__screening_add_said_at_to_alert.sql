-- What was said without network comes in later: whoever acts on it must know how old it is.
SET lock_timeout = '500ms';

-- When the patient said it, where that was earlier than it came in; NULL = as it came in.
ALTER TABLE safety_alert ADD COLUMN said_at timestamptz;
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_said_before CHECK (said_at < raised_at);
