-- Whom the patients of a clinic ring besides the emergency number; null is "there is none". Without an emergency number of
-- its own a clinic has that of its country. Numbers that were kept before are read as they are.
SET lock_timeout = '500ms';

ALTER TABLE clinic
    ALTER COLUMN emergency_number DROP NOT NULL,
    ADD COLUMN telephone        text,
    ADD COLUMN urgent_label     text,
    ADD COLUMN crisis_label     text,
    ADD COLUMN crisis_number    text,
    ADD COLUMN maternity_label  text,
    ADD COLUMN maternity_number text,
    ADD CONSTRAINT clinic_telephone_is_dialled
        CHECK (telephone ~ '^\+?[0-9(][0-9 ()./-]*$' AND char_length(telephone) BETWEEN 2 AND 30),
    ADD CONSTRAINT clinic_crisis_number_is_dialled
        CHECK (crisis_number ~ '^\+?[0-9(][0-9 ()./-]*$' AND char_length(crisis_number) BETWEEN 2 AND 30),
    ADD CONSTRAINT clinic_maternity_number_is_dialled
        CHECK (maternity_number ~ '^\+?[0-9(][0-9 ()./-]*$' AND char_length(maternity_number) BETWEEN 2 AND 30),
    ADD CONSTRAINT clinic_label_length
        CHECK (char_length(urgent_label) BETWEEN 1 AND 60
           AND char_length(crisis_label) BETWEEN 1 AND 60
           AND char_length(maternity_label) BETWEEN 1 AND 60),
    ADD CONSTRAINT clinic_label_with_number
        CHECK ((urgent_label IS NULL OR urgent_number IS NOT NULL)
           AND (crisis_label IS NULL) = (crisis_number IS NULL)
           AND (maternity_label IS NULL) = (maternity_number IS NULL));

-- Neither a rule for old rows: an emergency number is short, and the urgent line is dialled too.
ALTER TABLE clinic
    ADD CONSTRAINT clinic_emergency_number_is_short CHECK (emergency_number ~ '^[0-9]{2,6}$') NOT VALID,
    ADD CONSTRAINT clinic_urgent_number_is_dialled CHECK (urgent_number ~ '^\+?[0-9(][0-9 ()./-]*$') NOT VALID;
