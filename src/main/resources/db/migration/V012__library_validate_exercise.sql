-- The constraints of V011 hold for the versions made before, too.
SET lock_timeout = '500ms';

ALTER TABLE exercise
    VALIDATE CONSTRAINT exercise_sideways_form,
    VALIDATE CONSTRAINT exercise_picture_fk,
    VALIDATE CONSTRAINT exercise_clinic_fk,
    VALIDATE CONSTRAINT exercise_made_by_fk,
    VALIDATE CONSTRAINT exercise_owner_fits_source;

ALTER TABLE exercise_text
    VALIDATE CONSTRAINT exercise_text_lengths,
    VALIDATE CONSTRAINT exercise_text_few_lines;
