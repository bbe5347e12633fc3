-- A clinic's own exercises: seen and written by that clinic alone, whoever forgets to ask for it. The library is seen by all,
-- and written only where nobody is signed in, at start.
SET lock_timeout = '500ms';

-- made_by is who wrote the exercise first; changed_by who made this version.
ALTER TABLE exercise
    ADD COLUMN changed_by uuid,
    ADD COLUMN changed_at timestamptz,
    ADD CONSTRAINT exercise_changed_by_fk FOREIGN KEY (changed_by) REFERENCES account NOT VALID,
    ADD CONSTRAINT exercise_media_fk FOREIGN KEY (media_id) REFERENCES media NOT VALID,
    -- an own exercise has an address that the library will never use
    ADD CONSTRAINT exercise_own_slug CHECK ((source = 'CLINIC') = (slug LIKE 'own-%')) NOT VALID,
    ADD CONSTRAINT exercise_own_has_its_change CHECK (num_nulls(changed_by, changed_at) = CASE source WHEN 'CLINIC' THEN 0 ELSE 2 END)
        NOT VALID;

-- The policies read an exercise_text's clinic without looking at its exercise.
ALTER TABLE exercise_text ADD COLUMN clinic_id uuid;

-- Some hundred rows: built in a moment.
DROP INDEX exercise_current_slug;
CREATE UNIQUE INDEX exercise_current_slug ON exercise (slug) WHERE current AND clinic_id IS NULL;
CREATE UNIQUE INDEX exercise_current_own_slug ON exercise (clinic_id, slug) WHERE current AND clinic_id IS NOT NULL;
CREATE INDEX exercise_media_idx ON exercise (media_id) WHERE media_id IS NOT NULL;

-- Enabled and not forced: a later migration, as the owner, must reach every row.
ALTER TABLE exercise ENABLE ROW LEVEL SECURITY;
CREATE POLICY exercise_visible ON exercise FOR SELECT
    USING (clinic_id IS NULL OR clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY exercise_library_add ON exercise FOR INSERT
    WITH CHECK (clinic_id IS NULL AND coalesce(current_setting('app.user_id', true), '') = '');
CREATE POLICY exercise_own_add ON exercise FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()) AND changed_by = nullif(current_setting('app.user_id', true), '')::uuid);
CREATE POLICY exercise_library_retire ON exercise FOR UPDATE
    USING (clinic_id IS NULL AND coalesce(current_setting('app.user_id', true), '') = '');
CREATE POLICY exercise_own_retire ON exercise FOR UPDATE
    USING (clinic_id = (SELECT app_physio_clinic_or_none()));

ALTER TABLE exercise_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY exercise_text_visible ON exercise_text FOR SELECT
    USING (clinic_id IS NULL OR clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY exercise_text_library_add ON exercise_text FOR INSERT
    WITH CHECK (clinic_id IS NULL AND coalesce(current_setting('app.user_id', true), '') = '');
CREATE POLICY exercise_text_own_add ON exercise_text FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()));

-- The words of own exercises mend typing errors in their clinic only.
ALTER TABLE exercise_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY exercise_word_visible ON exercise_word FOR SELECT
    USING (clinic_id IS NULL OR clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY exercise_word_library_add ON exercise_word FOR INSERT
    WITH CHECK (clinic_id IS NULL AND coalesce(current_setting('app.user_id', true), '') = '');
CREATE POLICY exercise_word_own_add ON exercise_word FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()));
