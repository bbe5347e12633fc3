-- Trials of a hold record the seconds of one hold. What was chosen before counts repetitions or minutes.
SET lock_timeout = '500ms';

ALTER TABLE start_choice ADD COLUMN in_seconds boolean NOT NULL DEFAULT false;
ALTER TABLE start_choice ADD CONSTRAINT start_choice_seconds_are_measured CHECK (measure OR NOT in_seconds);
