-- A complaint may have a reason of its own, in words. What follows from one points at it and at whose it is.
SET lock_timeout = '500ms';

ALTER TABLE exercise_complaint ADD COLUMN note text NOT NULL DEFAULT '';
ALTER TABLE exercise_complaint ADD CONSTRAINT exercise_complaint_note_length
    CHECK (char_length(note) <= 400) NOT VALID;
ALTER TABLE exercise_complaint DROP CONSTRAINT exercise_complaint_why_known;
ALTER TABLE exercise_complaint ADD CONSTRAINT exercise_complaint_why_known
    CHECK (why IN ('HURTS', 'TOO_HARD', 'TOO_EASY', 'DONT_UNDERSTAND', 'NO_ROOM_OR_EQUIPMENT', 'OTHER')) NOT VALID;
ALTER TABLE exercise_complaint ADD CONSTRAINT exercise_complaint_patient_uk UNIQUE (complaint_id, patient_id);
