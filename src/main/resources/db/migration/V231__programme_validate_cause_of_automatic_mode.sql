-- All rows keep the rules of the cause.
SET lock_timeout = '500ms';

ALTER TABLE automatic_mode VALIDATE CONSTRAINT automatic_mode_cause_known;
ALTER TABLE automatic_mode VALIDATE CONSTRAINT automatic_mode_only_a_physio_switches_on;
ALTER TABLE automatic_mode VALIDATE CONSTRAINT automatic_mode_reason_length;
