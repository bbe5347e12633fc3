-- The foreign key stays NOT VALID: it holds for new rows, there are no others, and checking it would read as a patient.
SET lock_timeout = '500ms';

ALTER TABLE gate VALIDATE CONSTRAINT gate_source_known;
ALTER TABLE gate VALIDATE CONSTRAINT gate_screen_only_from_a_screen;
