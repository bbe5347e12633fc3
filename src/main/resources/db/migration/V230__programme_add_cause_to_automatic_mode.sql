-- Who or what switched the mode: a physio with a word why, or a fact of the record, for which sentences are made when read.
SET lock_timeout = '500ms';

ALTER TABLE automatic_mode ADD COLUMN cause text NOT NULL DEFAULT 'PHYSIO';
ALTER TABLE automatic_mode ADD CONSTRAINT automatic_mode_cause_known
    CHECK (cause IN ('PHYSIO', 'STOP', 'UNSETTLED', 'FLARE', 'GATE')) NOT VALID;
ALTER TABLE automatic_mode ADD CONSTRAINT automatic_mode_only_a_physio_switches_on
    CHECK (NOT switched_on OR cause = 'PHYSIO') NOT VALID;
ALTER TABLE automatic_mode DROP CONSTRAINT automatic_mode_reason_length;
ALTER TABLE automatic_mode ADD CONSTRAINT automatic_mode_reason_length
    CHECK (char_length(reason) <= 400 AND (cause <> 'PHYSIO' OR char_length(reason) >= 1)) NOT VALID;
