-- What holds for a programme besides its exercises: one direction on purpose, and how long it is planned for. Earlier programmes
-- have neither; the constraints let that through, so nothing has to be read again to trust them.
SET lock_timeout = '500ms';

ALTER TABLE programme
    ADD COLUMN preferred_direction text,
    ADD COLUMN preferred_because text,
    ADD COLUMN planned_until date;

ALTER TABLE programme
    ADD CONSTRAINT programme_preferred_direction_known
        CHECK (preferred_direction IN ('FLEXION', 'EXTENSION', 'LATERAL_FLEXION', 'ROTATION')) NOT VALID,
    ADD CONSTRAINT programme_preferred_with_reason
        CHECK ((preferred_direction IS NULL) = (preferred_because IS NULL)) NOT VALID,
    ADD CONSTRAINT programme_preferred_because_length CHECK (char_length(preferred_because) BETWEEN 1 AND 200) NOT VALID,
    ADD CONSTRAINT programme_planned_until_after_start CHECK (planned_until >= starts_on) NOT VALID;
