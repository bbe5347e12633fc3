-- The whole content of an exercise, its picture, and whose exercise it is. What is language-independent stands in exercise,
-- the words in exercise_text. Versions made before keep what they had: their new columns stay null or empty.
SET lock_timeout = '500ms';

-- The picture of an exercise as it was drawn: a version of an exercise keeps its own, whatever is drawn later.
-- Moving and still belong together and bear one version. Kept as they are sent, gzipped.
CREATE TABLE exercise_picture (
    slug      text  NOT NULL,
    version   text  NOT NULL,
    moving_gz bytea NOT NULL,
    still_gz  bytea NOT NULL,
    CONSTRAINT exercise_picture_pk PRIMARY KEY (slug, version),
    CONSTRAINT exercise_picture_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT exercise_picture_version_is_a_digest CHECK (version ~ '^[0-9a-f]{12}$'),
    CONSTRAINT exercise_picture_small_enough CHECK (octet_length(moving_gz) <= 12288 AND octet_length(still_gz) <= 12288)
);

-- Sideways: another exercise instead where somebody cannot get to the floor, cannot kneel, has no equipment; or NOT_NEEDED,
-- or NONE where there is no fair one. Caution reasons are in exercise_text, in the order of exercise.cautions.
ALTER TABLE exercise
    ADD COLUMN no_floor        text,
    ADD COLUMN no_kneeling     text,
    ADD COLUMN no_equipment    text,
    ADD COLUMN sources         text[] NOT NULL DEFAULT '{}',
    ADD COLUMN reviewed_on     date,
    ADD COLUMN picture_version text,
    ADD COLUMN source          text   NOT NULL DEFAULT 'STEADYBACK',
    ADD COLUMN clinic_id       uuid,
    ADD COLUMN made_by         uuid,
    ADD COLUMN visible_to      text   NOT NULL DEFAULT 'ALL',
    ADD COLUMN copied_from     text,
    ADD COLUMN media_id        uuid;

ALTER TABLE exercise
    ADD CONSTRAINT exercise_sideways_form CHECK (
        no_floor ~ '^(NOT_NEEDED|NONE|[A-Z]{3}[0-9]+|OWN-[0-9a-f-]{36})$'
        AND no_kneeling ~ '^(NOT_NEEDED|NONE|[A-Z]{3}[0-9]+|OWN-[0-9a-f-]{36})$'
        AND no_equipment ~ '^(NOT_NEEDED|NONE|[A-Z]{3}[0-9]+|OWN-[0-9a-f-]{36})$') NOT VALID,
    ADD CONSTRAINT exercise_picture_fk FOREIGN KEY (slug, picture_version) REFERENCES exercise_picture NOT VALID,
    ADD CONSTRAINT exercise_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic NOT VALID,
    ADD CONSTRAINT exercise_made_by_fk FOREIGN KEY (made_by) REFERENCES account NOT VALID,
    ADD CONSTRAINT exercise_owner_fits_source CHECK (
        (source = 'STEADYBACK' AND clinic_id IS NULL AND made_by IS NULL AND visible_to = 'ALL' AND copied_from IS NULL
            AND media_id IS NULL AND exercise_id ~ '^[A-Z]{3}[0-9]+$')
        OR (source = 'CLINIC' AND clinic_id IS NOT NULL AND made_by IS NOT NULL AND visible_to IN ('CLINIC', 'MAKER')
            AND exercise_id ~ '^OWN-[0-9a-f-]{36}$')) NOT VALID;

-- get_ready, steps and mistakes are lines in their order; "do" is a word of SQL, so the doing is called steps.
ALTER TABLE exercise_text
    ADD COLUMN family_about    text,
    ADD COLUMN purpose         text,
    ADD COLUMN works           text,
    ADD COLUMN synonyms        text[] NOT NULL DEFAULT '{}',
    ADD COLUMN get_ready       text[] NOT NULL DEFAULT '{}',
    ADD COLUMN steps           text[] NOT NULL DEFAULT '{}',
    ADD COLUMN breathe         text,
    ADD COLUMN stop_if         text,
    ADD COLUMN mistakes        text[] NOT NULL DEFAULT '{}',
    ADD COLUMN caution_reasons text[] NOT NULL DEFAULT '{}',
    ADD COLUMN evidence        text,
    ADD COLUMN alt             text;

ALTER TABLE exercise_text
    ADD CONSTRAINT exercise_text_lengths CHECK (
        char_length(family_about) BETWEEN 1 AND 400 AND char_length(purpose) BETWEEN 1 AND 400
        AND char_length(works) BETWEEN 1 AND 400 AND char_length(breathe) BETWEEN 1 AND 400
        AND char_length(stop_if) BETWEEN 1 AND 400 AND char_length(evidence) BETWEEN 1 AND 600
        AND char_length(alt) BETWEEN 1 AND 400) NOT VALID,
    ADD CONSTRAINT exercise_text_few_lines CHECK (
        cardinality(synonyms) <= 12 AND cardinality(get_ready) <= 12 AND cardinality(steps) <= 12
        AND cardinality(mistakes) <= 12 AND cardinality(caution_reasons) <= 12) NOT VALID;

GRANT SELECT, INSERT ON exercise_picture TO ${app_role};
