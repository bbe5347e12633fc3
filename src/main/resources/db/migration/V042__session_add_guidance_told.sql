-- What a decision on the dose told the patient, so that the same session gets the same answer however often it is sent.
SET lock_timeout = '500ms';
ALTER TABLE session_log ADD COLUMN told text NOT NULL DEFAULT '';
ALTER TABLE session_log ADD CONSTRAINT session_log_told_length CHECK (char_length(told) <= 400) NOT VALID;
