-- The exercise library. Loaded from the project's own content at start; a changed row gets the next version.
CREATE TABLE exercise (
    exercise_id    text    NOT NULL,
    version        integer NOT NULL,
    slug           text    NOT NULL,
    section        text    NOT NULL,
    family         text    NOT NULL,
    family_type    text    NOT NULL,
    rung           integer NOT NULL,
    family_size    integer NOT NULL,
    level          integer NOT NULL,
    is_core        boolean NOT NULL,
    directions     text[]  NOT NULL,
    start_position text    NOT NULL,
    equipment      text    NOT NULL,
    sets           integer,
    reps           integer,
    hold_seconds   integer,
    each_side      boolean NOT NULL,
    minutes        integer,
    bouts_per_day  integer NOT NULL,
    days_per_week  integer NOT NULL,
    cautions       text[]  NOT NULL,
    current        boolean NOT NULL,
    CONSTRAINT exercise_pk PRIMARY KEY (exercise_id, version),
    CONSTRAINT exercise_section_known CHECK (section IN ('MOVEMENT_OR_STRETCHING', 'STRENGTHENING', 'PHYSICAL_FITNESS')),
    CONSTRAINT exercise_family_type_known CHECK (family_type IN ('CHAIN', 'MENU')),
    CONSTRAINT exercise_rung_in_family CHECK (rung BETWEEN 1 AND family_size),
    CONSTRAINT exercise_level_in_range CHECK (level BETWEEN 1 AND 5),
    CONSTRAINT exercise_directions_known CHECK (directions <@ ARRAY['FLEXION', 'EXTENSION', 'LATERAL_FLEXION', 'ROTATION', 'NEUTRAL', 'GENERAL']
        AND cardinality(directions) > 0),
    CONSTRAINT exercise_dose_is_sets_or_minutes CHECK (
        (minutes IS NULL AND sets BETWEEN 1 AND 10 AND reps BETWEEN 1 AND 100 AND hold_seconds BETWEEN 0 AND 600)
        OR (minutes BETWEEN 1 AND 240 AND sets IS NULL AND reps IS NULL AND hold_seconds IS NULL)),
    CONSTRAINT exercise_bouts_in_range CHECK (bouts_per_day BETWEEN 1 AND 8),
    CONSTRAINT exercise_days_in_range CHECK (days_per_week BETWEEN 1 AND 7)
);

CREATE UNIQUE INDEX exercise_one_current ON exercise (exercise_id) WHERE current;
CREATE UNIQUE INDEX exercise_current_slug ON exercise (slug) WHERE current;

-- Words are kept by language, so that a second language is rows and not columns.
CREATE TABLE exercise_text (
    exercise_id text    NOT NULL,
    version     integer NOT NULL,
    language    text    NOT NULL,
    name        text    NOT NULL,
    cue         text    NOT NULL,
    CONSTRAINT exercise_text_pk PRIMARY KEY (exercise_id, version, language),
    CONSTRAINT exercise_text_exercise_fk FOREIGN KEY (exercise_id, version) REFERENCES exercise,
    CONSTRAINT exercise_text_language_is_bcp_47 CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    CONSTRAINT exercise_text_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
    CONSTRAINT exercise_text_cue_length CHECK (char_length(cue) BETWEEN 1 AND 400)
);

-- A version's content stays as it was; only its being current may end.
GRANT SELECT, INSERT, UPDATE (current) ON exercise TO ${app_role};
GRANT SELECT, INSERT ON exercise_text TO ${app_role};
