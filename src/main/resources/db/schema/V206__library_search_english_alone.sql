-- The search is English: the words of a translation are neither found by it nor offered where somebody mistyped.
SET lock_timeout = '500ms';

CREATE OR REPLACE FUNCTION exercise_text_make_findable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_exercise exercise;
BEGIN
    IF NEW.language <> 'en' THEN
        RETURN NEW;
    END IF;
    SELECT * INTO of_exercise FROM exercise e WHERE e.exercise_id = NEW.exercise_id AND e.version = NEW.version;
    NEW.document := exercise_document(NEW.language, NEW.name, NEW.synonyms, of_exercise.family,
        concat_ws(' / ', NEW.exercise_id, NEW.cue, NEW.purpose, NEW.works, of_exercise.start_position, of_exercise.equipment));
    INSERT INTO exercise_word (clinic_id, word)
        SELECT of_exercise.clinic_id, word
          FROM unnest(tsvector_to_array(to_tsvector('simple', exercise_words(concat_ws(' / ', NEW.name, array_to_string(NEW.synonyms, ' / '),
                   of_exercise.family, NEW.cue, NEW.purpose, NEW.works, of_exercise.start_position, of_exercise.equipment))))) AS word
         WHERE word ~ '^[[:alpha:]]{3,60}$'
    ON CONFLICT DO NOTHING;
    RETURN NEW;
END $$;
