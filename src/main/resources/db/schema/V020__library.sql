-- The exercises: the project's own library, loaded at start, and a clinic's own with their pictures and videos; the marks and drafts of
-- a physio; and the search.
--
-- A clinic's own exercises are seen and written by that clinic alone, whoever forgets to ask for it. The library is seen by all, and
-- written only where nobody is signed in, at start.

-- A clinic's own pictures and videos, in the database so that every backup has them. In parts, so that a video is written and
-- read piece by piece and never stands in memory as a whole. What is not finished yet has no content type. "small" is the same picture
-- for lists, made when one is sent: a page of results need not load two hundred photographs. A video has none.
CREATE TABLE media (
    media_id     uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    made_by      uuid        NOT NULL,
    made_at      timestamptz NOT NULL,
    content_type text,
    bytes        bigint,
    digest       text,
    width        integer,
    height       integer,
    length_ms    bigint,
    small        bytea       STORAGE EXTERNAL,
    CONSTRAINT media_pk PRIMARY KEY (media_id),
    CONSTRAINT media_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT media_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT media_content_type_known CHECK (content_type IN ('image/png', 'image/jpeg', 'video/mp4', 'video/webm')),
    CONSTRAINT media_finished_as_a_whole CHECK (num_nulls(content_type, bytes, digest, width, height) IN (0, 5)),
    CONSTRAINT media_digest_is_sha_256 CHECK (digest ~ '^[0-9a-f]{64}$'),
    CONSTRAINT media_video_has_a_length CHECK ((length_ms IS NOT NULL) = (coalesce(content_type, '') LIKE 'video/%')),
    CONSTRAINT media_sizes_in_range CHECK (bytes > 0 AND width >= 0 AND height >= 0 AND length_ms >= 0),
    CONSTRAINT media_small_is_small CHECK (octet_length(small) BETWEEN 1 AND 65536)
);

CREATE INDEX media_clinic_idx ON media (clinic_id);
CREATE INDEX media_made_by_idx ON media (made_by, made_at);

-- One clinic's are as if they did not exist for another. Only who uploads writes, and only until it is finished.
ALTER TABLE media ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY media_visible ON media FOR SELECT
    USING (clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY media_add ON media FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()) AND made_by = app_user_id());
CREATE POLICY media_finish ON media FOR UPDATE
    USING (clinic_id = (SELECT app_physio_clinic_or_none()) AND made_by = app_user_id() AND content_type IS NULL)
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()) AND made_by = app_user_id());
-- What an exercise shows cannot be dropped: the exercise holds it.
CREATE POLICY media_drop ON media FOR DELETE
    USING (clinic_id = (SELECT app_physio_clinic_or_none()) AND made_by = app_user_id());

GRANT SELECT, INSERT, DELETE, UPDATE (content_type, bytes, digest, width, height, length_ms, small) ON media TO ${app_role};

-- Pictures and videos are as small as they get already: stored without compressing them again.
CREATE TABLE media_part (
    media_id  uuid    NOT NULL,
    place     integer NOT NULL,
    clinic_id uuid    NOT NULL,
    content   bytea   STORAGE EXTERNAL NOT NULL,
    CONSTRAINT media_part_pk PRIMARY KEY (media_id, place),
    CONSTRAINT media_part_media_fk FOREIGN KEY (media_id) REFERENCES media ON DELETE CASCADE,
    CONSTRAINT media_part_place_in_range CHECK (place BETWEEN 0 AND 100000),
    CONSTRAINT media_part_small CHECK (octet_length(content) BETWEEN 1 AND 262144)
);

ALTER TABLE media_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY media_part_visible ON media_part FOR SELECT
    USING (clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY media_part_add ON media_part FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none())
        AND EXISTS (SELECT FROM media m WHERE m.media_id = media_part.media_id AND m.made_by = app_user_id() AND m.content_type IS NULL));

GRANT SELECT, INSERT ON media_part TO ${app_role};

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

GRANT SELECT, INSERT ON exercise_picture TO ${app_role};

COMMENT ON TABLE exercise_picture IS 'Drawings of the library: no person';

-- An exercise, version by version: a version's content stays as it was, only its being current may end. What is language-independent
-- stands here, the words in exercise_text. Of a clinic's own, made_by is who wrote it first, changed_by who made this version, and the
-- slug one that the library will never use. Sideways (no_floor, no_kneeling, no_equipment): another exercise instead where somebody
-- cannot get to the floor, cannot kneel, has no equipment; or NOT_NEEDED, or NONE where there is no fair one.
-- positions to needs_one_of are what the words of start position and equipment say, as the rules in Position and Equipment read them:
-- one reading for the search and the screens. facets are the choices it fits, as bits of one number; the trigger below writes them.
CREATE TABLE exercise (
    exercise_id     text    NOT NULL,
    version         integer NOT NULL,
    current         boolean NOT NULL,
    slug            text    NOT NULL,
    section         text    NOT NULL,
    family          text    NOT NULL,
    family_type     text    NOT NULL,
    rung            integer NOT NULL,
    family_size     integer NOT NULL,
    level           integer NOT NULL,
    is_core         boolean NOT NULL,
    directions      text[]  NOT NULL,
    start_position  text    NOT NULL,
    equipment       text    NOT NULL,
    positions       text[],
    on_floor        boolean,
    needs_all       text[],
    needs_one_of    text[],
    sets            integer,
    reps            integer,
    hold_seconds    integer,
    each_side       boolean NOT NULL,
    minutes         integer,
    bouts_per_day   integer NOT NULL,
    days_per_week   integer NOT NULL,
    cautions        text[]  NOT NULL,
    no_floor        text,
    no_kneeling     text,
    no_equipment    text,
    sources         text[]  NOT NULL DEFAULT '{}',
    reviewed_on     date,
    picture_version text,
    source          text    NOT NULL DEFAULT 'STEADYBACK',
    clinic_id       uuid,
    made_by         uuid,
    changed_by      uuid,
    changed_at      timestamptz,
    visible_to      text    NOT NULL DEFAULT 'ALL',
    copied_from     text,
    media_id        uuid,
    facets          bigint,
    CONSTRAINT exercise_pk PRIMARY KEY (exercise_id, version),
    CONSTRAINT exercise_picture_fk FOREIGN KEY (slug, picture_version) REFERENCES exercise_picture,
    CONSTRAINT exercise_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT exercise_changed_by_fk FOREIGN KEY (changed_by) REFERENCES account,
    CONSTRAINT exercise_media_fk FOREIGN KEY (media_id) REFERENCES media,
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
    CONSTRAINT exercise_days_in_range CHECK (days_per_week BETWEEN 1 AND 7),
    CONSTRAINT exercise_sideways_form CHECK (
        no_floor ~ '^(NOT_NEEDED|NONE|[A-Z]{3}[0-9]+|OWN-[0-9a-f-]{36})$'
        AND no_kneeling ~ '^(NOT_NEEDED|NONE|[A-Z]{3}[0-9]+|OWN-[0-9a-f-]{36})$'
        AND no_equipment ~ '^(NOT_NEEDED|NONE|[A-Z]{3}[0-9]+|OWN-[0-9a-f-]{36})$'),
    CONSTRAINT exercise_owner_fits_source CHECK (
        (source = 'STEADYBACK' AND clinic_id IS NULL AND made_by IS NULL AND visible_to = 'ALL' AND copied_from IS NULL
            AND media_id IS NULL AND exercise_id ~ '^[A-Z]{3}[0-9]+$')
        OR (source = 'CLINIC' AND clinic_id IS NOT NULL AND made_by IS NOT NULL AND visible_to IN ('CLINIC', 'MAKER')
            AND exercise_id ~ '^OWN-[0-9a-f-]{36}$')),
    CONSTRAINT exercise_own_slug CHECK ((source = 'CLINIC') = (slug LIKE 'own-%')),
    CONSTRAINT exercise_own_has_its_change CHECK (num_nulls(changed_by, changed_at) = CASE source WHEN 'CLINIC' THEN 0 ELSE 2 END)
);

COMMENT ON TABLE exercise IS
    'The library, added at a start before anybody asks: no person in its shared rows; a clinic''s own are secured';

CREATE UNIQUE INDEX exercise_one_current ON exercise (exercise_id) WHERE current;
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

GRANT SELECT, INSERT, UPDATE (current) ON exercise TO ${app_role};

-- A search compares five thousand numbers in the time of some hundred lists of words. The database keeps them itself; which bit means
-- what stands here and in FacetBits, and FacetBitsDatabaseTest compares.

-- A word without a bit would drop a caution from the search without a sound: rather no exercise.
CREATE FUNCTION exercise_bits(its text[], known text[], first_bit integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    bits bigint := 0;
    word text;
BEGIN
    FOREACH word IN ARRAY its LOOP
        IF array_position(known, word) IS NULL THEN
            RAISE EXCEPTION 'exercise_bits knows no bit for %', word;
        END IF;
        bits := bits | (1::bigint << (first_bit + array_position(known, word) - 1));
    END LOOP;
    RETURN bits;
END $$;

CREATE FUNCTION exercise_facets(section text, level integer, directions text[], positions text[], on_floor boolean, cautions text[])
    RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT exercise_bits(ARRAY[section], ARRAY['MOVEMENT_OR_STRETCHING', 'STRENGTHENING', 'PHYSICAL_FITNESS'], 0)
         | exercise_bits(ARRAY[level::text], ARRAY['1', '2', '3', '4', '5'], 3)
         | exercise_bits(directions, ARRAY['FLEXION', 'EXTENSION', 'LATERAL_FLEXION', 'ROTATION', 'NEUTRAL', 'GENERAL'], 8)
         | exercise_bits(positions, ARRAY['LYING', 'SITTING', 'STANDING', 'KNEELING', 'OTHER'], 14)
         | CASE WHEN on_floor THEN 1::bigint << 19 ELSE 0 END
         | exercise_bits(cautions, ARRAY[
               'AS:X', 'AS:S', 'AS:M', 'DB:X', 'DB:S', 'DB:M', 'OP:X', 'OP:S', 'OP:M', 'PR:X', 'PR:S', 'PR:M',
               'SL:X', 'SL:S', 'SL:M', 'ST:X', 'ST:S', 'ST:M', 'HT:X', 'HT:S', 'HT:M', 'HI:X', 'HI:S', 'HI:M',
               'KN:X', 'KN:S', 'KN:M', 'SH:X', 'SH:S', 'SH:M', 'WR:X', 'WR:S', 'WR:M', 'BA:X', 'BA:S', 'BA:M'], 20)
$$;

CREATE FUNCTION exercise_keep_facets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.facets := exercise_facets(NEW.section, NEW.level, NEW.directions, NEW.positions, NEW.on_floor, NEW.cautions);
    RETURN NEW;
END $$;

CREATE TRIGGER exercise_facets_kept BEFORE INSERT ON exercise
    FOR EACH ROW WHEN (NEW.positions IS NOT NULL) EXECUTE FUNCTION exercise_keep_facets();

-- Words are kept by language, so that a second language is rows and not columns. get_ready, steps and mistakes are lines in their
-- order ("do" is a word of SQL, so the doing is called steps), caution_reasons in the order of exercise.cautions. clinic_id stands here
-- too, so that the policies need not look at the exercise. document is what it is found by, kept by the trigger below.
CREATE TABLE exercise_text (
    exercise_id     text    NOT NULL,
    version         integer NOT NULL,
    language        text    NOT NULL,
    clinic_id       uuid,
    name            text    NOT NULL,
    cue             text    NOT NULL,
    family_about    text,
    purpose         text,
    works           text,
    synonyms        text[]  NOT NULL DEFAULT '{}',
    get_ready       text[]  NOT NULL DEFAULT '{}',
    steps           text[]  NOT NULL DEFAULT '{}',
    breathe         text,
    stop_if         text,
    mistakes        text[]  NOT NULL DEFAULT '{}',
    caution_reasons text[]  NOT NULL DEFAULT '{}',
    evidence        text,
    alt             text,
    document        tsvector,
    CONSTRAINT exercise_text_pk PRIMARY KEY (exercise_id, version, language),
    CONSTRAINT exercise_text_exercise_fk FOREIGN KEY (exercise_id, version) REFERENCES exercise,
    CONSTRAINT exercise_text_language_is_bcp_47 CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    CONSTRAINT exercise_text_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
    CONSTRAINT exercise_text_cue_length CHECK (char_length(cue) BETWEEN 1 AND 400),
    CONSTRAINT exercise_text_lengths CHECK (
        char_length(family_about) BETWEEN 1 AND 400 AND char_length(purpose) BETWEEN 1 AND 400
        AND char_length(works) BETWEEN 1 AND 400 AND char_length(breathe) BETWEEN 1 AND 400
        AND char_length(stop_if) BETWEEN 1 AND 400 AND char_length(evidence) BETWEEN 1 AND 600
        AND char_length(alt) BETWEEN 1 AND 400),
    CONSTRAINT exercise_text_few_lines CHECK (
        cardinality(synonyms) <= 12 AND cardinality(get_ready) <= 12 AND cardinality(steps) <= 12
        AND cardinality(mistakes) <= 12 AND cardinality(caution_reasons) <= 12)
);

COMMENT ON TABLE exercise_text IS 'Words of the library: no person in the shared rows; a clinic''s own are secured';

ALTER TABLE exercise_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY exercise_text_visible ON exercise_text FOR SELECT
    USING (clinic_id IS NULL OR clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY exercise_text_library_add ON exercise_text FOR INSERT
    WITH CHECK (clinic_id IS NULL AND coalesce(current_setting('app.user_id', true), '') = '');
CREATE POLICY exercise_text_own_add ON exercise_text FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()));

GRANT SELECT, INSERT ON exercise_text TO ${app_role};

-- The words that occur, to mend typing errors by; those of a clinic's own exercises in that clinic only. Each with its English stem,
-- made once, to see whether a typed word begins one that occurs.
CREATE TABLE exercise_word (
    clinic_id uuid,
    word      text NOT NULL,
    stems     tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, word)) STORED,
    CONSTRAINT exercise_word_once UNIQUE NULLS NOT DISTINCT (clinic_id, word),
    CONSTRAINT exercise_word_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_word_is_letters CHECK (word ~ '^[[:alpha:]]{3,60}$')
);

COMMENT ON TABLE exercise_word IS
    'Words by which the library is searched: no person in the shared rows; a clinic''s own are secured';

ALTER TABLE exercise_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY exercise_word_visible ON exercise_word FOR SELECT
    USING (clinic_id IS NULL OR clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY exercise_word_library_add ON exercise_word FOR INSERT
    WITH CHECK (clinic_id IS NULL AND coalesce(current_setting('app.user_id', true), '') = '');
CREATE POLICY exercise_word_own_add ON exercise_word FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none()));

GRANT SELECT, INSERT ON exercise_word TO ${app_role};

-- Words are looked for as Folding in the portal folds them: without case and marks, each letter by the plain ones it is written with.
-- FoldingDatabaseTest holds the two equal, character by character.
CREATE FUNCTION without_marks(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT regexp_replace(normalize(text, NFKD), '['
            || '\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670'
            || '\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD'
            || '\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903'
            || '\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD'
            || '\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75'
            || '\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C'
            || '\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD'
            || '\u0BD7\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC'
            || '\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44'
            || '\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3'
            || '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F'
            || '\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064'
            || '\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1715\u1732-\u1734\u1752\u1753'
            || '\u1772\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u180F\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B'
            || '\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ACE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD'
            || '\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u20D0-\u20F0'
            || '\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1'
            || '\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953'
            || '\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8'
            || '\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\U000101FD'
            || '\U000102E0\U00010376-\U0001037A\U00010A01-\U00010A03\U00010A05\U00010A06\U00010A0C-\U00010A0F'
            || '\U00010A38-\U00010A3A\U00010A3F\U00010AE5\U00010AE6\U00010D24-\U00010D27\U00010D69-\U00010D6D\U00010EAB'
            || '\U00010EAC\U00010EFC-\U00010EFF\U00010F46-\U00010F50\U00010F82-\U00010F85\U00011000-\U00011002'
            || '\U00011038-\U00011046\U00011070\U00011073\U00011074\U0001107F-\U00011082\U000110B0-\U000110BA\U000110C2'
            || '\U00011100-\U00011102\U00011127-\U00011134\U00011145\U00011146\U00011173\U00011180-\U00011182'
            || '\U000111B3-\U000111C0\U000111C9-\U000111CC\U000111CE\U000111CF\U0001122C-\U00011237\U0001123E\U00011241'
            || '\U000112DF-\U000112EA\U00011300-\U00011303\U0001133B\U0001133C\U0001133E-\U00011344\U00011347\U00011348'
            || '\U0001134B-\U0001134D\U00011357\U00011362\U00011363\U00011366-\U0001136C\U00011370-\U00011374'
            || '\U000113B8-\U000113C0\U000113C2\U000113C5\U000113C7-\U000113CA\U000113CC-\U000113D0\U000113D2\U000113E1'
            || '\U000113E2\U00011435-\U00011446\U0001145E\U000114B0-\U000114C3\U000115AF-\U000115B5\U000115B8-\U000115C0'
            || '\U000115DC\U000115DD\U00011630-\U00011640\U000116AB-\U000116B7\U0001171D-\U0001172B\U0001182C-\U0001183A'
            || '\U00011930-\U00011935\U00011937\U00011938\U0001193B-\U0001193E\U00011940\U00011942\U00011943'
            || '\U000119D1-\U000119D7\U000119DA-\U000119E0\U000119E4\U00011A01-\U00011A0A\U00011A33-\U00011A39'
            || '\U00011A3B-\U00011A3E\U00011A47\U00011A51-\U00011A5B\U00011A8A-\U00011A99\U00011C2F-\U00011C36'
            || '\U00011C38-\U00011C3F\U00011C92-\U00011CA7\U00011CA9-\U00011CB6\U00011D31-\U00011D36\U00011D3A\U00011D3C'
            || '\U00011D3D\U00011D3F-\U00011D45\U00011D47\U00011D8A-\U00011D8E\U00011D90\U00011D91\U00011D93-\U00011D97'
            || '\U00011EF3-\U00011EF6\U00011F00\U00011F01\U00011F03\U00011F34-\U00011F3A\U00011F3E-\U00011F42\U00011F5A'
            || '\U00013440\U00013447-\U00013455\U0001611E-\U0001612F\U00016AF0-\U00016AF4\U00016B30-\U00016B36\U00016F4F'
            || '\U00016F51-\U00016F87\U00016F8F-\U00016F92\U00016FE4\U00016FF0\U00016FF1\U0001BC9D\U0001BC9E'
            || '\U0001CF00-\U0001CF2D\U0001CF30-\U0001CF46\U0001D165-\U0001D169\U0001D16D-\U0001D172\U0001D17B-\U0001D182'
            || '\U0001D185-\U0001D18B\U0001D1AA-\U0001D1AD\U0001D242-\U0001D244\U0001DA00-\U0001DA36\U0001DA3B-\U0001DA6C'
            || '\U0001DA75\U0001DA84\U0001DA9B-\U0001DA9F\U0001DAA1-\U0001DAAF\U0001E000-\U0001E006\U0001E008-\U0001E018'
            || '\U0001E01B-\U0001E021\U0001E023\U0001E024\U0001E026-\U0001E02A\U0001E08F\U0001E130-\U0001E136\U0001E2AE'
            || '\U0001E2EC-\U0001E2EF\U0001E4EC-\U0001E4EF\U0001E5EE\U0001E5EF\U0001E8D0-\U0001E8D6\U0001E944-\U0001E94A'
            || '\U000E0100-\U000E01EF'
            || ']', '', 'g')
$$;

CREATE FUNCTION folded_text(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public AS $$
    SELECT without_marks(
               replace(replace(replace(replace(replace(
                   translate(
                       lower(without_marks(regexp_replace(text, '[\u02B9-\u02C1\u02EE\u00B7\u2018\u2019\u201B\uA78B\uA78C]', '''', 'g'))
                             COLLATE "pg_c_utf8"),
                       'øıłđðħŧĸəǝɛɔɓɗɖƙƴς', 'oilddhtkeeeobddkyσ'),
                   'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ŋ', 'ng'))
$$;

-- Dashes and quotes beyond ASCII part words; PostgreSQL's parser takes them for letters.
CREATE FUNCTION exercise_words(text text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(folded_text(text), '[\u2000-\u206F\u00A0-\u00BF\u00D7]', ' ', 'g')
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

-- The database keeps what an exercise is found by itself, as it keeps an index, so that no writer can forget it.
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

-- Exercises are written seldom and looked for often: the index is kept in order, with no list beside it to go through.
CREATE INDEX exercise_text_document_idx ON exercise_text USING gin (document) WITH (fastupdate = off);
CREATE INDEX exercise_text_name_idx ON exercise_text (lower(name));
CREATE INDEX exercise_text_folded_name_idx ON exercise_text (folded_text(name));

-- Row-level security keeps a search from the index of words: a comparison that might tell of rows one may not see is made after
-- the policy. This function looks into the index as the owner, and answers only with what the policy of exercise_text lets through.
CREATE FUNCTION exercise_by_words(its_name text, literal tsquery, rest tsquery)
    RETURNS TABLE (exercise_id text, version integer, named boolean, is_literal boolean, has_rest boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
    SELECT t.exercise_id, t.version, folded_text(t.name) = its_name,
           coalesce(t.document @@ literal, false), coalesce(t.document @@ rest, false)
      FROM exercise_text t
     WHERE t.language = 'en'
       AND (t.document @@ literal OR t.document @@ rest OR folded_text(t.name) = its_name)
       AND (t.clinic_id IS NULL OR t.clinic_id = (SELECT app_clinic_or_none()))
$$;

REVOKE ALL ON FUNCTION exercise_by_words(text, tsquery, tsquery) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exercise_by_words(text, tsquery, tsquery) TO ${app_role};

-- The exercises a physio likes to have at hand. A mark of an account, not of a patient.
CREATE TABLE exercise_favourite (
    account_id  uuid        NOT NULL,
    exercise_id text        NOT NULL,
    marked_at   timestamptz NOT NULL,
    CONSTRAINT exercise_favourite_pk PRIMARY KEY (account_id, exercise_id),
    CONSTRAINT exercise_favourite_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT exercise_favourite_exercise_id_length CHECK (char_length(exercise_id) BETWEEN 1 AND 60)
);

-- Nobody sees or changes another's marks, whatever a statement asks for.
ALTER TABLE exercise_favourite ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_favourite_own ON exercise_favourite
    USING (account_id = app_user_id())
    WITH CHECK (account_id = app_user_id());

GRANT SELECT, INSERT, DELETE ON exercise_favourite TO ${app_role};

-- What a physio has half written of an exercise. For its author alone, whatever a statement asks for; no patient is in it.
CREATE TABLE exercise_draft (
    account_id  uuid        NOT NULL,
    kind        text        NOT NULL,
    slug        text        NOT NULL,
    version     integer     NOT NULL,
    name        text        NOT NULL,
    draft       jsonb       NOT NULL,
    media_id    uuid,
    kept_at     timestamptz NOT NULL,
    CONSTRAINT exercise_draft_pk PRIMARY KEY (account_id, kind, slug),
    CONSTRAINT exercise_draft_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT exercise_draft_media_fk FOREIGN KEY (media_id) REFERENCES media,
    CONSTRAINT exercise_draft_kind_known CHECK (kind IN ('NEW', 'COPY', 'CHANGE')),
    CONSTRAINT exercise_draft_of_an_exercise CHECK ((kind = 'NEW') = (slug = '')),
    CONSTRAINT exercise_draft_lengths CHECK (char_length(slug) <= 200 AND char_length(name) <= 1000 AND pg_column_size(draft) <= 65536)
);

CREATE INDEX exercise_draft_media_idx ON exercise_draft (media_id) WHERE media_id IS NOT NULL;

ALTER TABLE exercise_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_draft_own ON exercise_draft
    USING (account_id = app_user_id())
    WITH CHECK (account_id = app_user_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON exercise_draft TO ${app_role};
