-- A clinic's own pictures and videos, in the database so that every backup has them. In parts, so that a video is written and
-- read piece by piece and never stands in memory as a whole. What is not finished yet has no content type.
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
    CONSTRAINT media_pk PRIMARY KEY (media_id),
    CONSTRAINT media_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT media_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT media_content_type_known CHECK (content_type IN ('image/png', 'image/jpeg', 'video/mp4', 'video/webm')),
    CONSTRAINT media_finished_as_a_whole CHECK (num_nulls(content_type, bytes, digest, width, height) IN (0, 5)),
    CONSTRAINT media_digest_is_sha_256 CHECK (digest ~ '^[0-9a-f]{64}$'),
    CONSTRAINT media_video_has_a_length CHECK ((length_ms IS NOT NULL) = (coalesce(content_type, '') LIKE 'video/%')),
    CONSTRAINT media_sizes_in_range CHECK (bytes > 0 AND width >= 0 AND height >= 0 AND length_ms >= 0)
);

CREATE INDEX media_clinic_idx ON media (clinic_id);
CREATE INDEX media_made_by_idx ON media (made_by, made_at);

CREATE TABLE media_part (
    media_id  uuid    NOT NULL,
    place     integer NOT NULL,
    clinic_id uuid    NOT NULL,
    content   bytea   NOT NULL,
    CONSTRAINT media_part_pk PRIMARY KEY (media_id, place),
    CONSTRAINT media_part_media_fk FOREIGN KEY (media_id) REFERENCES media ON DELETE CASCADE,
    CONSTRAINT media_part_place_in_range CHECK (place BETWEEN 0 AND 100000),
    CONSTRAINT media_part_small CHECK (octet_length(content) BETWEEN 1 AND 262144)
);

-- Pictures and videos are as small as they get already.
ALTER TABLE media_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- The asking account's clinic; null where nobody asks, as when the library is loaded at start.
CREATE FUNCTION app_clinic_or_none() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic_id FROM account WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid AND active
$$;

-- The same for a physio; nobody else writes exercises.
CREATE FUNCTION app_physio_clinic_or_none() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic_id FROM account
     WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid AND active AND role = 'PHYSIO'
$$;

REVOKE ALL ON FUNCTION app_clinic_or_none(), app_physio_clinic_or_none() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_clinic_or_none(), app_physio_clinic_or_none() TO ${app_role};

-- One clinic's are as if they did not exist for another. Only who uploads writes, and only until it is finished.
ALTER TABLE media ENABLE ROW LEVEL SECURITY;
ALTER TABLE media FORCE ROW LEVEL SECURITY;
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

ALTER TABLE media_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE media_part FORCE ROW LEVEL SECURITY;
CREATE POLICY media_part_visible ON media_part FOR SELECT
    USING (clinic_id = (SELECT app_clinic_or_none()));
CREATE POLICY media_part_add ON media_part FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_physio_clinic_or_none())
        AND EXISTS (SELECT FROM media m WHERE m.media_id = media_part.media_id AND m.made_by = app_user_id() AND m.content_type IS NULL));

GRANT SELECT, INSERT, DELETE, UPDATE (content_type, bytes, digest, width, height, length_ms) ON media TO ${app_role};
GRANT SELECT, INSERT ON media_part TO ${app_role};
