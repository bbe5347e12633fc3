-- What raised an alert, as a fact: signs and answers, worded when they are read. Empty for alerts from before.
SET lock_timeout = '500ms';

ALTER TABLE safety_alert ADD COLUMN said text[] NOT NULL DEFAULT '{}';
ALTER TABLE safety_alert ADD CONSTRAINT safety_alert_said_few CHECK (cardinality(said) <= 40) NOT VALID;
