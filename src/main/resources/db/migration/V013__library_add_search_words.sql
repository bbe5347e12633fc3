-- What an exercise is found by. The database keeps it itself, as it keeps an index, so that no writer can forget it.
-- pg_trgm is a trusted extension: the owner of the database may create it, no superuser is needed.
SET lock_timeout = '500ms';

CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE exercise_text ADD COLUMN document tsvector;

-- The words that occur, to mend typing errors by. Those of a clinic's own exercises are for that clinic; the rest for all.
CREATE TABLE exercise_word (
    clinic_id uuid,
    word      text NOT NULL,
    CONSTRAINT exercise_word_once UNIQUE NULLS NOT DISTINCT (clinic_id, word),
    CONSTRAINT exercise_word_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_word_is_letters CHECK (word ~ '^[[:alpha:]]{3,60}$')
);

-- Dashes and quotes beyond ASCII part words; PostgreSQL's parser takes them for letters.
CREATE FUNCTION exercise_words(text text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(text, '[\u2000-\u206F\u00A0-\u00BF\u00D7]', ' ', 'g')
$$;

-- Every word as it is written and, in English, by its stem: "bridges" finds "bridge", and "walkin" finds "walking" while it is
-- typed. Weights: A name, B other names, C family, D the rest.
CREATE FUNCTION exercise_document(in_language text, its_name text, synonyms text[], its_family text, the_rest text) RETURNS tsvector
    LANGUAGE sql STABLE AS $$
    SELECT setweight(to_tsvector(stems, name) || to_tsvector('simple', name), 'A')
        || setweight(to_tsvector(stems, others) || to_tsvector('simple', others), 'B')
        || setweight(to_tsvector(stems, family) || to_tsvector('simple', family), 'C')
        || setweight(to_tsvector(stems, rest) || to_tsvector('simple', rest), 'D')
      FROM (SELECT CASE $1 WHEN 'en' THEN 'english' ELSE 'simple' END::regconfig AS stems, exercise_words($2) AS name,
                   exercise_words(array_to_string($3, ' / ')) AS others, exercise_words($4) AS family, exercise_words($5) AS rest) AS how
$$;

CREATE FUNCTION exercise_text_make_findable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_exercise exercise;
BEGIN
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

CREATE TRIGGER exercise_text_findable BEFORE INSERT ON exercise_text
    FOR EACH ROW EXECUTE FUNCTION exercise_text_make_findable();

-- A version made before is found by its name and cue; the next one brings all its words.
UPDATE exercise_text t
   SET document = exercise_document(t.language, t.name, t.synonyms, e.family,
           concat_ws(' / ', e.exercise_id, t.cue, e.start_position, e.equipment))
  FROM exercise e
 WHERE e.exercise_id = t.exercise_id AND e.version = t.version;

CREATE INDEX exercise_text_document_idx ON exercise_text USING gin (document);

GRANT SELECT, INSERT ON exercise_word TO ${app_role};
