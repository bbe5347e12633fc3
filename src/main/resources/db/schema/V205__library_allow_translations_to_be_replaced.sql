-- English words of a version never change. Its translations are brought up to the files at each start, while nobody is signed in: what
-- is outdated is taken away, and what is new is added.
SET lock_timeout = '500ms';

CREATE POLICY exercise_text_translation_drop ON exercise_text FOR DELETE
    USING (clinic_id IS NULL AND language <> 'en' AND coalesce(current_setting('app.user_id', true), '') = '');

GRANT DELETE ON exercise_text TO ${app_role};
