-- Each word's English stem, made once: to see whether a typed word begins one that occurs, every word was taken apart again.
-- Some thousand rows: rewritten in a moment.
SET lock_timeout = '500ms';

ALTER TABLE exercise_word ADD COLUMN stems tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, word)) STORED;
