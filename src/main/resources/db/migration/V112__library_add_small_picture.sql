-- The same picture small, for lists: a page of results need not load two hundred photographs. Made when one is sent; pictures sent
-- before have none and are shown as they are, and a video has none.
SET lock_timeout = '500ms';

ALTER TABLE media
    ADD COLUMN small bytea,
    ADD CONSTRAINT media_small_is_small CHECK (octet_length(small) BETWEEN 1 AND 65536);
ALTER TABLE media ALTER COLUMN small SET STORAGE EXTERNAL;

GRANT UPDATE (small) ON media TO ${app_role};
