-- The constraints of V017 hold for every version made before, too.
SET lock_timeout = '500ms';

ALTER TABLE exercise
    VALIDATE CONSTRAINT exercise_changed_by_fk,
    VALIDATE CONSTRAINT exercise_media_fk,
    VALIDATE CONSTRAINT exercise_own_slug,
    VALIDATE CONSTRAINT exercise_own_has_its_change;
