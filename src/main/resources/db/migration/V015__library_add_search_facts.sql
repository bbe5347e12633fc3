-- What the words of start position and equipment say, as the rules in Position and Equipment read them: one reading for the
-- search and the screens. Versions made before have none and are not offered any more; each has got a newer one since V011.
SET lock_timeout = '500ms';

ALTER TABLE exercise
    ADD COLUMN positions    text[],
    ADD COLUMN on_floor     boolean,
    ADD COLUMN needs_all    text[],
    ADD COLUMN needs_one_of text[];
